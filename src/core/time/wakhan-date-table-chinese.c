/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-lexicon.h"

#define STRONG WAKHAN_DATE_TRAIT_STRONG

/* clang-format off */
const WakhanDateWords wakhan_date_words_chinese[] = {
  { WAKHAN_DATE_WORD_FEAST, 0, 0, "圣诞节 聖誕節 平安夜 元旦 复活节 復活節" },
  { WAKHAN_DATE_WORD_UNIT, WAKHAN_DATE_UNIT_YEAR, STRONG, "年" },
  { WAKHAN_DATE_WORD_UNIT, WAKHAN_DATE_UNIT_DECADE, STRONG, "年代" },
  { WAKHAN_DATE_WORD_UNIT, WAKHAN_DATE_UNIT_CENTURY, STRONG, "世纪 世紀" },
  { WAKHAN_DATE_WORD_UNIT, WAKHAN_DATE_UNIT_MONTH, STRONG, "月 月份" },
  { WAKHAN_DATE_WORD_UNIT, WAKHAN_DATE_UNIT_DAY, STRONG, "日 号 號" },
  { WAKHAN_DATE_WORD_UNIT, WAKHAN_DATE_UNIT_DAY, 0, "天" },
  { WAKHAN_DATE_WORD_UNIT, WAKHAN_DATE_UNIT_MONTH, 0, "个月 個月" },
  { WAKHAN_DATE_WORD_UNIT, WAKHAN_DATE_UNIT_WEEK, 0, "周 星期" },
  { WAKHAN_DATE_WORD_SEASON, 21, 0, "春 春天 春季" },
  { WAKHAN_DATE_WORD_SEASON, 22, 0, "夏 夏天 夏季" },
  { WAKHAN_DATE_WORD_SEASON, 23, 0, "秋 秋天 秋季" },
  { WAKHAN_DATE_WORD_SEASON, 24, 0, "冬 冬天 冬季" },
  { WAKHAN_DATE_WORD_THIRD, 1, 0, "初 年初 初期" },
  { WAKHAN_DATE_WORD_THIRD, 2, 0, "中期 中叶" },
  { WAKHAN_DATE_WORD_THIRD, 3, 0, "底 末 年底 年末 末期" },
  { WAKHAN_DATE_WORD_HALF, 1, 0, "上半年 上半叶" },
  { WAKHAN_DATE_WORD_HALF, 2, 0, "下半年 下半叶" },
  { WAKHAN_DATE_WORD_IN, 0, 0, "在 于 於" },
  { WAKHAN_DATE_WORD_SINCE, 0, 0, "自 自从" },
  { WAKHAN_DATE_WORD_FROM, 0, 0, "从 從" },
  { WAKHAN_DATE_WORD_TO, 0, 0, "至 到" },
  { WAKHAN_DATE_WORD_UNTIL, 0, 0, "直到" },
  { WAKHAN_DATE_WORD_AND, 0, 0, "和 与 及" },
  { WAKHAN_DATE_WORD_ON, 0, STRONG, "起 以来 以後 开始" },
  { WAKHAN_DATE_WORD_BEFORE, 0, 0, "以前 之前" },
  { WAKHAN_DATE_WORD_AFTER, 0, 0, "以后 之后" },
  { WAKHAN_DATE_WORD_ABOUT, 0, 0, "约 大约 約" },
  { WAKHAN_DATE_WORD_LATER, 1, 0, "后 後" },
  { WAKHAN_DATE_WORD_LATER, -1, 0, "前" },
  { WAKHAN_DATE_WORD_TODAY, 0, 0, "今天 今日" },
  { WAKHAN_DATE_WORD_TODAY, -1, 0, "昨天 昨日" },
  { WAKHAN_DATE_WORD_TODAY, 1, 0, "明天 明日" },
  { WAKHAN_DATE_WORD_YEARS_AWAY, 0, 0, "今年" },
  { WAKHAN_DATE_WORD_YEARS_AWAY, -1, 0, "去年" },
  { WAKHAN_DATE_WORD_YEARS_AWAY, 1, 0, "明年" },
  { WAKHAN_DATE_WORD_YEARS_AWAY, -2, 0, "前年" },
  { WAKHAN_DATE_WORD_SAME_YEAR, 0, 0, "同年 当年 该年" },
  { WAKHAN_DATE_WORD_SAME_YEAR, 1, 0, "次年 翌年 第二年" },
  { WAKHAN_DATE_WORD_SAME_DAY, 0, 0, "当天 当日 同日" },
  { WAKHAN_DATE_WORD_SAME_DAY, 1, 0, "次日 翌日 第二天" },
  { WAKHAN_DATE_WORD_COUNTER, 0, 0, "第" },
  { WAKHAN_DATE_WORD_FUTURE, 0, 0, "将 將" },
  { WAKHAN_DATE_WORD_NONE, 0, 0, NULL },
};

const WakhanDateEra wakhan_date_eras_chinese[] = {
  { "公元前", -1, TRUE },
  { "西元前", -1, TRUE },
  { "公元", 1, TRUE },
  { "西元", 1, TRUE },
  { NULL, 0, FALSE },
};
/* clang-format on */
