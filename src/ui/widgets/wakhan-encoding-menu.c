/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-encoding-menu.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *encoding; /* NULL: a line between groups comes before the next */
  const char *name;
} encodings[] = {
  { "UTF-8", NC_ ("encoding", "Unicode (UTF-8)") },
  { "UTF-16LE", NC_ ("encoding", "Unicode (UTF-16)") },
  { NULL, NULL },
  { "WINDOWS-1252", NC_ ("encoding", "Western (Windows-1252)") },
  { "ISO-8859-15", NC_ ("encoding", "Western (ISO-8859-15)") },
  { "CP850", NC_ ("encoding", "Western (DOS 850)") },
  { "CP437", NC_ ("encoding", "Western (DOS 437)") },
  { "MACINTOSH", NC_ ("encoding", "Western (Mac Roman)") },
  { "WINDOWS-1250", NC_ ("encoding", "Central European (Windows-1250)") },
  { "ISO-8859-2", NC_ ("encoding", "Central European (ISO-8859-2)") },
  { "WINDOWS-1257", NC_ ("encoding", "Baltic (Windows-1257)") },
  { "WINDOWS-1254", NC_ ("encoding", "Turkish (Windows-1254)") },
  { NULL, NULL },
  { "WINDOWS-1251", NC_ ("encoding", "Cyrillic (Windows-1251)") },
  { "KOI8-R", NC_ ("encoding", "Cyrillic (KOI8-R)") },
  { "CP866", NC_ ("encoding", "Cyrillic (DOS 866)") },
  { "ISO-8859-5", NC_ ("encoding", "Cyrillic (ISO-8859-5)") },
  { "WINDOWS-1253", NC_ ("encoding", "Greek (Windows-1253)") },
  { "WINDOWS-1255", NC_ ("encoding", "Hebrew (Windows-1255)") },
  { "WINDOWS-1256", NC_ ("encoding", "Arabic and Persian (Windows-1256)") },
  { "TIS-620", NC_ ("encoding", "Thai (TIS-620)") },
  { "WINDOWS-1258", NC_ ("encoding", "Vietnamese (Windows-1258)") },
  { NULL, NULL },
  { "GB18030", NC_ ("encoding", "Chinese (GB 18030)") },
  { "BIG5", NC_ ("encoding", "Chinese (Big5)") },
  { "SHIFT_JIS", NC_ ("encoding", "Japanese (Shift JIS)") },
  { "EUC-JP", NC_ ("encoding", "Japanese (EUC-JP)") },
  { "ISO-2022-JP-2", NC_ ("encoding", "Japanese (ISO-2022-JP)") },
  { "EUC-KR", NC_ ("encoding", "Korean (EUC-KR)") },
};

GMenuModel *
wakhan_encoding_menu_create_model (void)
{
  GMenu            *model = g_menu_new ();
  g_autoptr (GMenu) section = g_menu_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      g_autofree char *action = NULL;

      if (!encodings[i].encoding)
        {
          g_menu_append_section (model, NULL, G_MENU_MODEL (section));
          g_object_unref (section);
          section = g_menu_new ();
          continue;
        }
      action = g_strconcat ("win.read-as::", encodings[i].encoding, NULL);
      g_menu_append (section, wakhan_encoding_menu_get_name (encodings[i].encoding), action);
    }
  g_menu_append_section (model, NULL, G_MENU_MODEL (section));
  return G_MENU_MODEL (model);
}

static void
create_popover_cb (GtkMenuButton *button,
                   gpointer       user_data G_GNUC_UNUSED)
{
  g_autoptr (GMenuModel) model = wakhan_encoding_menu_create_model ();

  gtk_menu_button_set_menu_model (button, model);
}

GtkWidget *
wakhan_encoding_menu_create_button (void)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), _ ("Read As…"));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_popover_cb, NULL, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Read As…"), -1);
  return button;
}

const char *
wakhan_encoding_menu_get_name (const char *encoding)
{
  for (gsize i = 0; i < G_N_ELEMENTS (encodings); i++)
    if (encodings[i].encoding && g_ascii_strcasecmp (encodings[i].encoding, encoding) == 0)
      return g_dpgettext2 (GETTEXT_PACKAGE, "encoding", encodings[i].name);
  return encoding;
}

static void
study_changed_cb (GSimpleAction *action,
                  GParamSpec    *pspec G_GNUC_UNUSED,
                  WakhanSession *session)
{
  WakhanStudy *study = wakhan_session_get_study (session);
  const char  *encoding =
    study ? wakhan_document_get_encoding (wakhan_study_get_document (study)) : NULL;
  const char *target = "";

  for (gsize i = 0; encoding && i < G_N_ELEMENTS (encodings); i++)
    if (encodings[i].encoding && g_ascii_strcasecmp (encodings[i].encoding, encoding) == 0)
      target = encodings[i].encoding;
  g_simple_action_set_state (action, g_variant_new_string (target));
  g_simple_action_set_enabled (action, study && !wakhan_study_is_authored (study));
}

void
wakhan_encoding_menu_mark (GSimpleAction *action,
                           WakhanSession *session)
{
  g_return_if_fail (G_IS_SIMPLE_ACTION (action));
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  g_signal_connect_object (session, "notify::study", G_CALLBACK (study_changed_cb), action,
                           G_CONNECT_SWAPPED);
  study_changed_cb (action, NULL, session);
}
