package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  @ParameterizedTest
  @CsvSource({
    "GBK, 去年夏天，我们在河边的仓库里装了第一批传感器，每十分钟记录一次温度和湿度。",
    "GB18030, 这份报告写得很短，只有三页，却把最要紧的两件事说清楚了。",
    "Big5, 去年夏天，我們在河邊的倉庫裡裝了第一批感測器，每十分鐘記錄一次溫度和濕度。",
    "windows-31j, 昨年の夏、川沿いの倉庫に最初のセンサーを取り付け、十分ごとに温度を記録した。",
    "windows-1252, Im Frühjahr öffnete die Bücherei früher; die Besucher kamen trotzdem später – viele später.",
    "windows-1252, L’été dernier nous avons posé des capteurs près de la rivière et noté la température."
  })
  void readsATextAsItWasSavedAndSaysSo(String charset, String line) {
    Reading read = Reading.bytes("a.txt", (line + "\n").getBytes(Charset.forName(charset)));
    assertEquals(line, read.sentences().get(0).text());
    assertTrue(
        read.diagnostics.all().stream().anyMatch(d -> d.rule().equals("encoding-guessed")),
        () -> read.diagnostics.all().toString());
  }

  @Test
  void knowsUtf8AndItsMarksWithoutGuessing() {
    assertEquals(StandardCharsets.UTF_8, Encoding.of("Zoë".getBytes(StandardCharsets.UTF_8)));
    assertEquals(StandardCharsets.UTF_16BE, Encoding.of(new byte[] {-2, -1, 0, 'a'}));
    assertEquals(StandardCharsets.UTF_16LE, Encoding.of(new byte[] {-1, -2, 'a', 0}));
  }

  @Test
  void aDamagedUtf8TextStaysOne() {
    byte[] whole = "河边的仓库里装了传感器".getBytes(StandardCharsets.UTF_8);
    assertEquals(StandardCharsets.UTF_8, Encoding.of(Arrays.copyOf(whole, whole.length - 1)));
  }
}
