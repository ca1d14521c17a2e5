package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.lang.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hard places; a bar stands where a sentence ends. */
class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is equal.| In fact it is critical.| I think any signal.| Any one.",
        "Use a search engine (e.g. Google) or one like it.",
        "E.g. Google does it.| I.e. it works.",
        "The U.S. Senate met at 5 p.m. on Monday.",
        "He lives in the U.S.| It works there.",
        "Smith et al. Found this in 2019.| Others did not.",
        "That is OK.| Then we go.",
        "It is potentially (I think?) erasing the gain.",
        "All of it (and more was synthesized!) by your body.",
        "It surely (?) means that.",
        "“Is it true?” he asked.| Nobody knew.",
        "He said: “It is late.”| Then he left.",
        "They are “summoning ghosts.”| This is new.",
        "See Fig. 3 and Eq. 7 for that.| Sec. 2 has more.",
        "It is no. 5 of 9.| The answer is no.| We go on.",
        "Mr. Smith met Dr. Jones on St. James Street.",
        "J. R. R. Tolkien met George W. Bush.| They talked.",
        "They used the K.B. Ferris Dome in Oslo.| J.R.R. Tolkien did not.",
        "They rode past the P.R.B.| They saw it.",
        "It is late, said C. Ruth Holm, a fellow of the yard.| This is plan B.| Boats are new.",
        "The yard starts the P.I.E.R. Boats plan.| It is new.",
        "This is plan B.| We like it.| The answer is X.| To see why, read on.",
        "They sell lists, tables, etc.| But who buys them?",
        "Lists, tables, etc. are nice.",
        "It failed.| iPhone sales rose.",
        "He told me.| Then he left.",
        "The value is 3.5 or 1,204.7 in all.| It grew by 5.| It fell by 4.",
        "It closed in 2024.| 15 people left.",
        "Wait... what is it?| Nothing.",
        "Well… maybe.| Yes!| No?!| Good.",
        "Visit example.com or read main.rs today.| It is free.",
        "Acme Inc. makes it.| Acme Inc.| They closed.",
        "(This is whole. And so is this.)| Next one.",
        "1. First of all, this.| Then that.",
        "A Ph.D. in physics vs. one in maths.",
        "How far it would go :).| With it, all is well.",
        "Present: A. Lee (chair), B. Cole.| The wait is long.| B. Cole will ask twice."
      })
  void splitsEnglish(String marked) {
    assertSplit("en", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "他来了。|他走了！|真的吗？|是的。",
        "他说“好。”就走了。|她没说。",
        "这是“锯齿状”的。|它能解题,也会犯错。",
        "河流很长。|（见图三）很宽。",
        "图像、信息图、Web 应用……等等。|还有别的。",
        "LLM 几家公司会做完所有产品?|还是会留下一块“绿色草原”?",
        "版本 3.5 发布了。|它比 2.0 快。",
        "“幽灵” vs. “动物”是一种比喻。|很好。",
        "他问：“为什么？”|“因为晚了。”"
      })
  void splitsChinese(String marked) {
    assertSplit("zh", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Am 3. Oktober kam er.| Das war gut.",
        "Das gilt z.B. für Berlin.| Dort wohnt er.",
        "Es sind ca. 5 km bzw. 3 Meilen.| Mehr nicht."
      })
  void splitsGerman(String marked) {
    assertSplit("de", marked);
  }

  private static void assertSplit(String language, String marked) {
    String text = marked.replace("|", "");
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end : new Sentences(Languages.builtIn().of(language)).ends(text)) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    assertEquals(marked, String.join("|", pieces));
  }
}
