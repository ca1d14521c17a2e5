package org.deckwright.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.PictureMessages;

/**
 * Keeps the pictures of an article that are here to be shown. A talk cannot show the others, so no
 * slide is planned around them; their captions are kept among what was left out.
 */
final class PicturesHere {
  private static final int TOLD_ONE_BY_ONE = 3;

  private final PictureFiles files;
  private final Diagnostics reasons = new Diagnostics();
  private final Set<String> gone = new LinkedHashSet<>();
  private final List<Article.Left> left;

  private PicturesHere(Article article, Path folder) {
    files = new PictureFiles(List.of(folder), article.pictures(), reasons);
    left = new ArrayList<>(article.left());
  }

  /**
   * The article without the pictures that cannot be shown.
   *
   * @param folder the source's own
   */
  static Article of(Article article, Path folder, Diagnostics diagnostics) {
    PicturesHere here = new PicturesHere(article, folder);
    List<Section> sections = article.sections().stream().map(here::section).toList();
    if (here.gone.isEmpty()) {
      return article;
    }
    here.tell(diagnostics);
    return new Article(
        article.name(),
        article.language(),
        article.title(),
        article.byline(),
        sections,
        here.left,
        article.lines(),
        article.pictures());
  }

  private Section section(Section section) {
    List<Block> blocks = section.blocks().stream().filter(this::isHere).toList();
    return new Section(section.role(), section.label(), section.heading(), section.level(), blocks);
  }

  private boolean isHere(Block block) {
    if (!(block instanceof Block.Figure figure) || files.find(figure.file()).isPresent()) {
      return true;
    }
    gone.add(figure.file());
    Stream.of(figure.caption(), figure.alt())
        .filter(s -> !s.text().isBlank())
        .findFirst()
        .ifPresent(s -> left.add(new Article.Left(s, "picture")));
    return false;
  }

  private void tell(Diagnostics diagnostics) {
    if (gone.size() <= TOLD_ONE_BY_ONE) {
      reasons.all().forEach(diagnostics::add);
    } else {
      String message = PictureMessages.manyMissing(gone.size(), gone.iterator().next());
      diagnostics.add(Diagnostic.warning("picture", "", message));
    }
  }
}
