/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-line-edge.h"

#define PROSE                                         \
  "Caravans came over the pass before the first\n"    \
  "snow, and those who led them knew each stone of\n" \
  "the way by its name. Nobody wrote the names\n"     \
  "down, since nobody who needed them could read,\n"  \
  "and nobody who could read went there. In winter\n" \
  "the gate was closed, and the keeper slept by\n"    \
  "the fire until somebody knocked at it, which\n"    \
  "was seldom, for nobody had anything to sell at\n"  \
  "that time of the year, nor the money to buy.\n"    \
  "\n"

static void
test_lines (void)
{
  static const struct
  {
    const char *around; /* the text that they stand in */
    const char *lines;
    gboolean    is_broken_by_width;
  } cases[] = {
    { PROSE, "He who came last closed the gate and went to\nsleep by the fire.", TRUE },
    { PROSE, "He who came last was the brother of the man\nHenry had seen at the ford.", TRUE },
    { PROSE,
      "The road is long, the night is cold,\nAnd nobody will tell\nWho sold the salt, who kept the "
      "gold,\nWho drank the water of the well.",
      FALSE },
    { PROSE, "the road is long\nand the night\nis colder than a stone that nobody\ntouched",
      FALSE },
    { "",
      "[2021-08-14 09:01] Anna: the ferry leaves at ten, and we have to be there\n[2021-08-14 "
      "09:02] Ben: yes\n[2021-08-14 09:05] Anna: bring the list of what was paid",
      FALSE },
    { "",
      "The Warden of the Ford, House at the Northern Bank, near the Mill\nSecond letter of the "
      "three that were sent in the spring of the year\n"
      "Re: the toll of the wagons that came over the pass without a paper",
      FALSE },
    { "",
      "The ferry was late that day.\nNobody complained, since nobody had seen it come in time for "
      "many years.\nThe keeper slept.\nIn the evening the miller rowed over himself.",
      FALSE },
    { "",
      "Caravans came over the pass before the first snow, and those who led them knew\neach stone "
      "of the way by its name, which nobody wrote down, since nobody who\nneeded "
      "them could read.",
      TRUE },
    { "", "one\ntwo\nthree", FALSE },
    { "",
      "商队在第一场雪之前越过山口带路的人认得路上\n的每一块石头没有人写下这些名字因为需要它们\n的人"
      "不识字。",
      TRUE },
    { "",
      "کاروان‌ها پیش از نخستین برف از گردنه می‌گذشتند و کسانی که\nآن‌ها را می‌بردند هر سنگ "
      "راه را به نام می‌شناختند و هیچ‌کس\nنام‌ها را "
      "ننوشت.",
      TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) lines = g_strsplit (cases[i].lines, "\n", -1);
      WakhanLineEdge edge;

      g_test_message ("%s", cases[i].lines);
      wakhan_line_edge_measure (&edge, cases[i].around);
      g_assert_cmpint (wakhan_line_edge_is_broken_by_width (&edge, (const char *const *) lines,
                                                            g_strv_length (lines)),
                       ==, cases[i].is_broken_by_width);
    }
}

static void
test_edge (void)
{
  WakhanLineEdge edge;

  wakhan_line_edge_measure (&edge, PROSE PROSE);
  g_assert_cmpuint (edge.characters, ==, 47);
  g_assert_true (edge.runs_over);
  wakhan_line_edge_measure (&edge, "A line.\nAnother one.\n\nAnd more.\n");
  g_assert_cmpuint (edge.characters, ==, 0);
  g_assert_false (edge.runs_over);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/line-edge/lines-that-were-broken-by-width", test_lines);
  g_test_add_func ("/line-edge/what-most-lines-come-near-to", test_edge);
  return g_test_run ();
}
