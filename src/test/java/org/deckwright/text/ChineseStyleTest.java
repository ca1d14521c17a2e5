package org.deckwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseStyleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "人工标数据(RLHF),现在|人工标数据（RLHF），现在",
        "Claude Code:住在电脑里|Claude Code：住在电脑里",
        "第4阶段是RLVR训练|第 4 阶段是 RLVR 训练",
        "增长 1,204 倍|增长 1,204 倍",
        "时间 12:30 开始|时间 12:30 开始",
        "说 ， 好|说，好",
        "本县首座风车磨坊落成 两岸村民不再绕路|本县首座风车磨坊落成 两岸村民不再绕路",
        "八月磨坊面粉产量回升 河水位恢复正常 两岸订单继续增加|八月磨坊面粉产量回升 河水位恢复正常 两岸订单继续增加",
        "风 车 和 河 水|风车和河水",
        "plain (English), text: stays|plain (English), text: stays",
      })
  void setsPunctuationAndStepsAsChineseDoes(String raw, String set) {
    assertEquals(set, ChineseStyle.apply(raw));
  }

  @Test
  void applyingItTwiceChangesNothing() {
    String once = ChineseStyle.apply("2025年,RLVR(强化学习)横空出世:“推理”出现了");
    assertEquals(once, ChineseStyle.apply(once));
  }
}
