/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-line-joint.h"

#include "wakhan-text-importer.h"

static void
test_joints (void)
{
  static const char *const cases[][2] = {
    { "", "" },
    { "the road\nto the pass", "the road to the pass" },
    { "商队在第一场雪之前\n越过山口，\n带路的人", "商队在第一场雪之前越过山口，带路的人" },
    { "初雪の前に\n峠を越え、\nカラバンは", "初雪の前に峠を越え、カラバンは" },
    { "他说：\n“路断了。”\n没有人", "他说：“路断了。”没有人" },
    { "대상들은\n고개를", "대상들은 고개를" },
    { "商队于\n2021 年到达\nKabul 山谷", "商队于 2021 年到达 Kabul 山谷" },
    { "“the road”\n“the pass”", "“the road” “the pass”" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *joined = wakhan_line_joint_join (cases[i][0]);

      g_assert_cmpstr (joined, ==, cases[i][1]);
    }
}

/* Of whatever kind the text is, and also where words of the two lines stand out. */
static void
test_formats (void)
{
  static const struct
  {
    WakhanDocument *(*import) (const char *text);
    const char *text;
    const char *words;
  } cases[] = {
    { wakhan_plain_text_import,
      "商队在第一场雪之前越过山口，带路的人认得路\n上的每一块石头。没有人写下这些名字，因为需\n要它"
      "们的人不识字，而识字的人从不去那里。\n",
      "商队在第一场雪之前越过山口，带路的人认得路上的每一块石头。没有人写下这些名字，因为需要它们的"
      "人不识字，而识字的人从不去那里。" },
    { wakhan_markdown_import, "商队越过\n山口，**带路\n的人**\n[认得](x)路\n",
      "商队越过山口，带路的人认得路" },
    { wakhan_markdown_import, "<p>商队越过\n山口，\n  带路的人</p>\n<p>A road\nto it</p>\n",
      "商队越过山口，带路的人\nA road to it" },
    { wakhan_markdown_import, "# 北方\n\n路 上\n\nA road\n*to it*\n", "北方\n路 上\nA road to it" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = cases[i].import (cases[i].text);

      g_assert_cmpstr (wakhan_document_get_text (document), ==, cases[i].words);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/line-joint/lines-of-chinese-and-japanese-are-joined-without-a-blank",
                   test_joints);
  g_test_add_func ("/line-joint/in-every-format", test_formats);
  return g_test_run ();
}
