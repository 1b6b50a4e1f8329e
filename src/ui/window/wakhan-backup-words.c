/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-backup-words.h"

#include <glib/gi18n-lib.h>

static char *
dup_day (GDateTime *day)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  if (g_date_time_get_year (day) == g_date_time_get_year (now))
    /* Translators: a day of this year, “24 November”; as strftime() has it. */
    return g_date_time_format (day, _ ("%-e %B"));
  /* Translators: a day of another year, “24 November 2025”; as strftime() has it. */
  return g_date_time_format (day, _ ("%-e %B %Y"));
}

char *
wakhan_backup_words_dup_offer (const WakhanNotesBackup *backup)
{
  g_autofree char *day = dup_day (backup->day);

  /* Translators: “%s” is a day, “24 November”. */
  return g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u note can be brought back from the backup of %s.",
                 "%u notes can be brought back from the backup of %s.", backup->n_notes),
    backup->n_notes, day);
}
