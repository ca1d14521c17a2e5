package org.deckwright.check.pptx;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.deckwright.diag.CheckMessages;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Failure;
import org.deckwright.diag.FileMessages;
import org.deckwright.geom.Size;
import org.deckwright.scene.Look;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;

/**
 * Reads a deck of any program. Sizes, colours and places are those that layouts and masters hand
 * down; text is set anew with faces as wide as the ones asked for, as nothing in the file says
 * where its lines end.
 */
public final class PptxReader {
  private PptxReader() {}

  /**
   * The deck as pages of placed marks; what no rule looks at, such as lines and effects, is left
   * out.
   *
   * @param name what problems call the file
   * @param diagnostics gets a line for each shape that could not be read, and each hidden slide
   * @throws Failure of kind INPUT if it is no presentation, locked, broken, empty or too large
   */
  public static Scene read(String name, byte[] bytes, Diagnostics diagnostics) {
    PptxArchive.verify(name, bytes);
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
      Dimension sheet = show.getPageSize();
      Size size = new Size(sheet.getWidth(), sheet.getHeight());
      List<Page> pages = new ArrayList<>();
      Pictures pictures = new Pictures();
      for (XSLFSlide slide : show.getSlides()) {
        pages.add(new SlidePage(slide, size, pages.size() + 1, pictures, diagnostics).page());
        if (slide.isHidden()) {
          String where = "slide " + pages.size();
          diagnostics.add(Diagnostic.info("hidden-slide", where, CheckMessages.hiddenSlide()));
        }
      }
      if (pages.isEmpty()) {
        throw new Failure(Failure.Kind.INPUT, FileMessages.empty(name));
      }
      return scene(name, pages, size);
    } catch (Failure e) {
      throw e;
    } catch (IOException | RuntimeException e) { // POI throws many kinds at broken files
      throw new Failure(Failure.Kind.INPUT, FileMessages.presentationBroken(name), e);
    }
  }

  private static Scene scene(String name, List<Page> pages, Size size) {
    Look.Fonts fonts = new Look.Fonts("", "", "");
    return new Scene(
        name,
        "",
        new Scene.Properties("", "", ""),
        new Look("", size, new LinkedHashMap<>(), fonts, List.of()),
        pages);
  }
}
