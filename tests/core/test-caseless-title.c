/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-caseless-title.h"

static void
test_titles (void)
{
  static const struct
  {
    const char *words;
    gboolean    is_title;
  } cases[] = {
    { "راه شمال", TRUE },
    { "چرا کاروان بازگشت؟", TRUE },
    { "زندگی م. ت. راستین", TRUE },
    { "تاریخ هند", TRUE },
    { "پرسش و برداشت", FALSE }, /* a verb as well as a noun */
    { "او آمد. سپس رفت.", FALSE },
    { "باران بارید. راه بسته شد", FALSE },
    { "آیا کسی آمد؟ نه.", FALSE },
    { "کسی در را باز نکرد.", FALSE },
    { "برف تمام شب می‌بارید", FALSE },
    { "مردان از گردنه گذشتند", FALSE },
    { "ما خاموش نماندیم", FALSE },
    { "«آمدند.»", FALSE },
    { "«دل من پیش آن دروازه»", FALSE },
    { "«راه شمال»", TRUE },
    { "طريق الشمال", TRUE },
    { "جاء الرجل. ثم ذهب", FALSE },
    { "هل جاء أحد؟ لا", FALSE },
    { "השער והנהר", TRUE },
    { "הוא בא. אחר כך הלך.", FALSE },
    { "شمال کا راستہ", TRUE },
    { "وہ آیا۔ پھر چلا گیا", FALSE },
    { "द्वार और नदी", TRUE },
    { "बारिश हुई। रास्ता बंद", FALSE },
    { "북쪽 길", TRUE },
    { "비가 왔다. 길이 막혔다", FALSE },
    { "城门与河", TRUE },
    { "门没有开！没有人说话", FALSE },
    { "“路断了。”他说", FALSE },
    { "下雨了。", FALSE },
    { "北方　山口", TRUE },
    { "白日依山尽　黄河入海流", FALSE },
    { "北の道　門と川　隊商", FALSE },
    { "ወንዝ። መንገድ", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("case %s", cases[i].words);
      g_assert_cmpint (wakhan_caseless_title_is_one (cases[i].words), ==, cases[i].is_title);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/caseless-title/a-sentence-is-none", test_titles);
  return g_test_run ();
}
