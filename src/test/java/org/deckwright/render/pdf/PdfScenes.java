package org.deckwright.render.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.deckwright.geom.Affine;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.scene.Image;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Page;
import org.deckwright.scene.Role;
import org.deckwright.scene.Scaled;
import org.deckwright.scene.Scene;
import org.deckwright.scene.Tag;

/** Scenes with every kind of mark and tag. */
public final class PdfScenes {
  public static final String CLAIM =
      "RLVR took the compute that pretraining used to get, AVATAR first";
  public static final String ADDRESS = "https://example.org/papers/2025?q=r&d";

  private PdfScenes() {}

  /** A slide with text, list, links, table, diagram, chart and picture. */
  public static Page slide(int number, String section) {
    Sheet s = new Sheet("en");
    s.text(Role.KICKER, "Turning point " + number, 48, 56, 14, 400);
    s.text(Role.TITLE, CLAIM, 48, 92, 32, 700);
    s.text(Role.HEADING, "What happened", 48, 176, 20, 400);
    s.bullet(
        "•", "Verifiable rewards need no judge, only a checker of the answer", 48, 206, 16, 300);
    s.bullet("•", "Long runs pay off", 48, 254, 16, 300);
    s.text(Role.BODY, "Efficient office workflows: <10 % 🚀 → 强化学习 ✔", 48, 290, 16, 400);
    s.add(diagram(s));
    s.add(
        s.table(
            new Rect(48, 380, 400, 84),
            1,
            "Stage",
            "Reward",
            "Horizon",
            "RLHF",
            "preference",
            "short",
            "RLVR",
            "verifiable",
            ""));
    s.add(s.bars(new Rect(560, 300, 240, 150)));
    s.add(picture(new Rect(840, 300, 72, 72)));
    s.link(
        "Source: the R1 paper and its appendix, which tells the rest", ADDRESS, 640, 488, 11, 200);
    s.text(Role.FOOTER, "The year in review", 48, 523, 11, 300);
    s.text(Role.PAGE_NUMBER, Integer.toString(number), 900, 523, 11, 20);
    return s.page(CLAIM, section);
  }

  private static Mark diagram(Sheet s) {
    Mark.Shape left = s.node("a", "Generate", new Rect(560, 160, 110, 40));
    Mark.Shape right = s.node("b", "Verify", new Rect(760, 160, 110, 40));
    Mark.Shape veil =
        new Mark.Shape(
            Tag.of("Veil", Role.PART),
            new Rect(540, 220, 340, 40),
            Outline.ellipse(new Rect(540, 220, 340, 40)),
            Optional.of(Sheet.ACCENT.withAlpha(0.3)),
            Optional.empty(),
            Optional.empty());
    return s.group(
        "Loop",
        "Generate leads to verify.",
        new Rect(540, 150, 340, 110),
        left,
        right,
        Sheet.arrow(new Point(672, 180), new Point(758, 180)),
        veil);
  }

  public static Mark.Picture picture(Rect box) {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 40; i++) {
      image.setRGB(i, i, 0xFFC03016);
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Mark.Picture.whole(
        Tag.figure("Photo", "A diagonal line."),
        box,
        new Image(png.toByteArray(), Image.Format.PNG, 40, 40));
  }

  public static Scene deck(int pages) {
    List<Page> all = new ArrayList<>();
    for (int i = 1; i <= pages; i++) {
      all.add(slide(i, i == 1 ? "" : i <= pages / 2 ? "Training" : "Use"));
    }
    return Sheet.scene("The year <language models> & we", "en", all.toArray(Page[]::new));
  }

  public static Scene chinese() {
    Sheet s = new Sheet("zh-CN");
    s.text(Role.TITLE, "可验证奖励的强化学习拿走了原本属于预训练的算力", 48, 92, 30, 500);
    s.text(Role.BODY, "锯齿状智能：模型在某些任务上远超人类，在另一些任务上却会犯小学生的错误。", 48, 200, 16, 300);
    s.bullet("1.", "氛围编程", 48, 300, 16, 300);
    s.bullet("2.", "召唤幽灵", 48, 330, 16, 300);
    Sheet latin = new Sheet("en");
    s.add(latin.textMark(Role.BODY, "", "Summoning ghosts", 48, 400, 16, 300));
    return Sheet.scene("大语言模型的一年", "zh-CN", s.page("可验证奖励", ""));
  }

  public static Scene handout() {
    Sheet s = new Sheet("en");
    s.text(Role.KICKER, "The year in review", 40, 40, 11, 300);
    for (int i = 0; i < 3; i++) {
      Rect box = new Rect(40, 60 + 240 * i, 288, 162);
      Affine to = new Affine(0.3, box.x(), box.y());
      Mark[] marks =
          new Scaled(to, "s" + i + "-").marks(slide(i + 1, "").marks()).toArray(Mark[]::new);
      s.add(s.group("Slide " + (i + 1), "Slide " + (i + 1) + ": " + CLAIM, box, marks));
      s.text(Role.BODY, "Notes of slide " + (i + 1), 350, 80 + 240 * i, 11, 200);
    }
    return Sheet.scene("Handout", "en", s.page("Page 1", "", new Size(595.28, 841.89)));
  }

  public static Scene infographic() {
    Sheet s = new Sheet("en");
    s.text(Role.TITLE, CLAIM, 80, 160, 84, 900);
    for (int i = 0; i < 6; i++) {
      s.text(Role.HEADING, "Turning point " + (i + 1), 80, 500 + 350 * i, 44, 900);
      s.text(Role.BODY, "Verifiable rewards need no judge", 80, 560 + 350 * i, 28, 900);
      Rect box = new Rect(600, 500 + 350 * i, 340, 110);
      Mark[] parts =
          new Scaled(new Affine(1, 60, 350 * (i + 1)), i + "-")
              .marks(List.of(diagram(s)))
              .toArray(Mark[]::new);
      s.add(s.group("Picture " + i, "Generate leads to verify, step " + i, box, parts));
    }
    return Sheet.scene("Infographic", "en", s.page(CLAIM, "", new Size(1080, 2700)));
  }
}
