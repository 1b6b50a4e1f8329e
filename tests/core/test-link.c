/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-link.h"

static void
test_only_web_and_mail_are_opened (void)
{
  static const struct
  {
    const char    *target;
    WakhanLinkKind kind;
  } cases[] = {
    { "https://example.org/a?b=c#d", WAKHAN_LINK_WEB },
    { "HTTP://example.org", WAKHAN_LINK_WEB },
    { "https://example.org/ein Leerzeichen", WAKHAN_LINK_WEB },
    { "mailto:reader@example.org", WAKHAN_LINK_MAIL },
    { "MailTo:reader@example.org?subject=Words", WAKHAN_LINK_MAIL },
    { "http:///etc/passwd", WAKHAN_LINK_REFUSED },
    { "http:", WAKHAN_LINK_REFUSED },
    { "javascript:alert(1)", WAKHAN_LINK_REFUSED },
    { "JAVASCRIPT:alert(1)", WAKHAN_LINK_REFUSED },
    { "java\nscript:alert(1)", WAKHAN_LINK_REFUSED },
    { "data:text/html,<b>x", WAKHAN_LINK_REFUSED },
    { "file:///etc/passwd", WAKHAN_LINK_REFUSED },
    { "smb://server/share", WAKHAN_LINK_REFUSED },
    { "foo:bar", WAKHAN_LINK_REFUSED },
    { "vnd.program:do", WAKHAN_LINK_REFUSED },
    { "/etc/passwd", WAKHAN_LINK_REFUSED },
    { "other.md", WAKHAN_LINK_REFUSED },
    { "#part", WAKHAN_LINK_REFUSED },
    { "//example.org", WAKHAN_LINK_REFUSED },
    { "", WAKHAN_LINK_REFUSED },
    { "%", WAKHAN_LINK_REFUSED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].target);
      g_assert_cmpint (wakhan_link_classify (cases[i].target), ==, cases[i].kind);
    }
}

static void
test_nothing_in_an_address_is_hidden (void)
{
  static const char *const cases[][2] = {
    { "https://example.org/wäre", "https://example.org/wäre" },
    { "https://example.org/\xe2\x80\xaegpj.exe", "https://example.org/%E2%80%AEgpj.exe" },
    { "https://example.org\xe2\x80\x8b.evil", "https://example.org%E2%80%8B.evil" },
    { "https://a/b c\nd", "https://a/b%20c%0Ad" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shown = wakhan_link_dup_shown (cases[i][0]);

      g_assert_cmpstr (shown, ==, cases[i][1]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/link/only web and mail are opened", test_only_web_and_mail_are_opened);
  g_test_add_func ("/link/nothing in an address is hidden", test_nothing_in_an_address_is_hidden);
  return g_test_run ();
}
