/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-banners.h"

#include "wakhan-backup-words.h"
#include "wakhan-compat.h"
#include "wakhan-joined-words.h"
#include "wakhan-library.h"
#include "wakhan-notes-store.h"
#include "wakhan-own-event-faults.h"
#include "wakhan-source-file.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

/* From the top. */
typedef enum
{
  FAILURE,
  PROBLEM,
  LIBRARY,
  RESCUED,
  JOINED,
  DAMAGE,
  FAULTS,
  EVENTS,
  N_BANNERS
} Banner;

struct _WakhanStudyBanners
{
  WakhanBannerStack parent_instance;

  GSignalGroup *notebook_signals;
  GSignalGroup *store_signals;
  GSignalGroup *study_signals;
  WakhanBanner *banners[N_BANNERS]; /* NULL until there is something to tell */
  GtkWidget    *show_differing;     /* of the banner of copies */
  GtkWidget    *bring_back;         /* the backup, of the banner of damage */
  guint         n_shown;
};

G_DEFINE_FINAL_TYPE (WakhanStudyBanners, wakhan_study_banners, WAKHAN_TYPE_BANNER_STACK)

static WakhanNotebook *
get_notebook (WakhanStudyBanners *self)
{
  WakhanStudy *study = wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));

  return study ? wakhan_study_get_notebook (study) : NULL;
}

static WakhanNotesStore *
get_store (WakhanStudyBanners *self)
{
  WakhanStudy *study = wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));

  return study ? wakhan_study_get_notes_store (study) : NULL;
}

/* Nothing that has the keyboard changes, and so it is said aloud. */
static void
saved_cb (GObject      *store,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (WakhanSession) session = user_data;
  g_autoptr (GError)        error = NULL;

  if (wakhan_notes_store_save_finish (WAKHAN_NOTES_STORE (store), result, &error))
    wakhan_session_announce_deed (session, _ ("Notes saved"));
  else
    wakhan_session_announce_deed (session, error->message);
}

static void
try_again_cb (WakhanStudyBanners *self)
{
  WakhanNotesStore *store = get_store (self);

  if (store)
    wakhan_notes_store_save_async (
      store, saved_cb, g_object_ref (wakhan_banner_stack_get_session (WAKHAN_BANNER_STACK (self))));
}

static void
announce (WakhanStudyBanners *self,
          const char         *words)
{
  WakhanSession *session = wakhan_banner_stack_get_session (WAKHAN_BANNER_STACK (self));

  if (session)
    wakhan_session_announce_deed (session, words);
}

static void
bring_back_cb (WakhanStudyBanners *self)
{
  WakhanNotesStore *store = get_store (self);

  if (!store)
    return;
  wakhan_notes_store_bring_back (store);
  announce (self, _ ("Notes brought back"));
}

static void
bring_back_backup_cb (WakhanStudyBanners *self)
{
  WakhanNotesStore *store = get_store (self);

  if (!store)
    return;
  wakhan_notes_store_bring_back_backup (store);
  announce (self, _ ("Notes brought back"));
}

static void
show_folder_cb (WakhanStudyBanners *self)
{
  g_autofree char  *path = g_build_filename (g_get_user_data_dir (), "wakhan", "notes", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autofree char  *uri = g_file_get_uri (folder);

  wakhan_show_uri (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), uri);
}

/* One after the other, at each press. */
static void
show_differing_cb (WakhanStudyBanners *self)
{
  const WakhanNotesCopies *joined = wakhan_notes_store_get_joined (get_store (self));
  WakhanNote              *note = NULL;

  for (guint i = 0; joined && !note && i < joined->differing->len; i++)
    note = wakhan_notebook_find (
      get_notebook (self),
      g_ptr_array_index (joined->differing, self->n_shown++ % joined->differing->len));
  if (note)
    wakhan_session_go_to_note (wakhan_banner_stack_get_session (WAKHAN_BANNER_STACK (self)), note);
}

static void
copy_faults_cb (WakhanStudyBanners *self)
{
  g_auto (GStrv) faults =
    wakhan_study_list_remarks (wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self)));
  g_autofree char *lines = g_strjoinv ("\n", faults);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), lines);
}

static GStrv
list_event_faults (WakhanStudyBanners *self)
{
  WakhanStudy      *study = wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));
  g_autoptr (GFile) file = wakhan_library_dup_notes_file (wakhan_study_get_id (study));
  g_autofree char  *name = wakhan_source_file_dup_name (file);

  return wakhan_own_event_faults_list (study, name);
}

static void
copy_event_faults_cb (WakhanStudyBanners *self)
{
  g_auto (GStrv)   faults = list_event_faults (self);
  g_autofree char *lines = g_strjoinv ("\n", faults);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), lines);
}

static void
add_button (WakhanStudyBanners *self,
            WakhanBanner       *banner,
            const char         *label,
            void (*clicked) (WakhanStudyBanners *self))
{
  g_signal_connect_swapped (wakhan_banner_add_button (banner, label), "clicked",
                            G_CALLBACK (clicked), self);
}

static void
add_buttons (WakhanStudyBanners *self,
             WakhanBanner       *banner,
             Banner              which)
{
  if (which == PROBLEM)
    {
      add_button (self, banner, _ ("Try Again"), try_again_cb);
      gtk_actionable_set_action_name (
        GTK_ACTIONABLE (wakhan_banner_add_button (banner, _ ("Save a Copy…"))), "win.save-copy");
      return; /* it stays for as long as it is true */
    }
  if (which == RESCUED)
    add_button (self, banner, _ ("Bring Back"), bring_back_cb);
  if (which == JOINED)
    {
      self->show_differing = wakhan_banner_add_button (banner, "");
      g_signal_connect_swapped (self->show_differing, "clicked", G_CALLBACK (show_differing_cb),
                                self);
    }
  if (which == DAMAGE)
    {
      self->bring_back = wakhan_banner_add_button (banner, _ ("Bring Back"));
      g_signal_connect_swapped (self->bring_back, "clicked", G_CALLBACK (bring_back_backup_cb),
                                self);
    }
  if (which == DAMAGE || which == JOINED)
    add_button (self, banner, _ ("Show Folder"), show_folder_cb);
  if (which == FAULTS || which == EVENTS)
    add_button (self, banner, _ ("Copy"),
                which == FAULTS ? copy_faults_cb : copy_event_faults_cb);
  g_signal_connect_swapped (wakhan_banner_add_button (banner, _ ("Hide")), "clicked",
                            G_CALLBACK (wakhan_banner_hide), banner);
}

static WakhanBanner *
ensure_banner (WakhanStudyBanners *self,
               Banner              which)
{
  WakhanBanner *banner = self->banners[which];
  WakhanBanner *above = NULL;

  if (banner)
    return banner;
  banner = self->banners[which] = WAKHAN_BANNER (
    wakhan_banner_new ("dialog-warning-symbolic",
                       which >= FAULTS || which == JOINED || which == RESCUED ? NULL : "error"));
  add_buttons (self, banner, which);
  for (guint i = 0; i < which; i++)
    if (self->banners[i])
      above = self->banners[i];
  wakhan_banner_stack_insert (WAKHAN_BANNER_STACK (self), banner, above);
  return banner;
}

static void
hide (WakhanStudyBanners *self,
      Banner              which)
{
  if (self->banners[which])
    wakhan_banner_hide (self->banners[which]);
}

/* Words that change while they are shown are not said again. */
static void
reveal (WakhanStudyBanners *self,
        Banner              which,
        const char         *title,
        const char         *text)
{
  WakhanBanner *banner = ensure_banner (self, which);

  if (wakhan_banner_get_revealed (banner))
    wakhan_banner_set_words (banner, title, text);
  else
    wakhan_banner_stack_reveal (WAKHAN_BANNER_STACK (self), banner, title, text);
}

/* Before anything was written that could be lost, it is good to know too. */
static void
update_problem (WakhanStudyBanners *self)
{
  WakhanNotesStore *store = get_store (self);
  const char       *problem = store ? wakhan_notes_store_get_problem (store) : NULL;

  if (!problem)
    {
      hide (self, PROBLEM);
    }
  else if (wakhan_notes_store_get_n_unsaved (store) > 0)
    {
      /* Translators: “%s” is a sentence: what kept the notes from being written. */
      g_autofree char *text =
        g_strdup_printf (_ ("%s Wakhan keeps them here and tries again."), problem);

      reveal (self, PROBLEM, _ ("Your notes are not saved."), text);
    }
  else
    {
      reveal (self, PROBLEM, _ ("Notes cannot be saved now."), problem);
    }
}

static void
update_rescued (WakhanStudyBanners *self)
{
  WakhanNotesStore *store = get_store (self);
  const guint       n_rescued = store ? wakhan_notes_store_get_n_rescued (store) : 0;
  g_autofree char  *text = NULL;

  if (n_rescued == 0)
    {
      hide (self, RESCUED);
      return;
    }
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "A copy of %u note was kept.",
                                       "A copy of %u notes was kept.", n_rescued),
                          n_rescued);
  reveal (self, RESCUED, _ ("Some notes could not be saved the last time."), text);
}

static void
update_joined (WakhanStudyBanners *self)
{
  WakhanNotesStore        *store = get_store (self);
  const WakhanNotesCopies *joined = store ? wakhan_notes_store_get_joined (store) : NULL;
  g_autofree char         *text = NULL;
  g_autofree char         *label = NULL;

  if (!joined)
    {
      hide (self, JOINED);
      return;
    }
  text = wakhan_joined_words_dup (joined);
  ensure_banner (self, JOINED);
  self->n_shown = 0;
  label = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "Show the %u", "Show the %u", joined->differing->len),
    joined->differing->len);
  gtk_button_set_label (GTK_BUTTON (self->show_differing), label);
  gtk_widget_set_visible (self->show_differing, joined->differing->len > 0);
  reveal (self, JOINED, _ ("Another copy of these notes was found."), text);
}

/* The backup comes after the damage is told, and is said aloud then. */
static void
update_damage (WakhanStudyBanners *self)
{
  WakhanNotesStore        *store = get_store (self);
  const char              *damage = store ? wakhan_notes_store_get_damage (store) : NULL;
  const WakhanNotesBackup *backup = store ? wakhan_notes_store_get_backup (store) : NULL;
  g_autofree char         *offer = backup ? wakhan_backup_words_dup_offer (backup) : NULL;
  g_autofree char         *text = NULL;

  if (!damage)
    {
      hide (self, DAMAGE);
      return;
    }
  text = wakhan_word_list_join_sentences ((const char *const[]){ damage, offer }, 2);
  if (offer && self->banners[DAMAGE] && wakhan_banner_get_revealed (self->banners[DAMAGE]))
    announce (self, offer);
  ensure_banner (self, DAMAGE);
  gtk_widget_set_visible (self->bring_back, offer != NULL);
  reveal (self, DAMAGE, _ ("The notes file was damaged."), text);
}

static void
update_library (WakhanStudyBanners *self)
{
  WakhanStudy     *study = wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));
  gboolean         is_guess = FALSE;
  const char      *problem = study ? wakhan_study_get_library_problem (study, &is_guess) : NULL;
  g_autofree char *text = NULL;

  if (!problem)
    {
      hide (self, LIBRARY);
      return;
    }
  /* Translators: “%s” is a sentence: what keeps the list of known texts from being
   * read or written. */
  text = g_strdup_printf (
    is_guess ? _ ("%s If the text was renamed or moved, its notes are safe; open it again when "
                  "that can be read.")
             : _ ("%s If the text is renamed or moved now, its notes may not be found with it."),
    problem);
  reveal (self, LIBRARY,
          is_guess ? _ ("Notes on this text may be missing.")
                   : _ ("Wakhan cannot remember this text."),
          text);
}

static void
update_faults (WakhanStudyBanners *self)
{
  WakhanStudy     *study = wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));
  g_auto (GStrv)   remarks = study ? wakhan_study_list_remarks (study) : NULL;
  const guint      n_faults = study ? g_strv_length ((GStrv) wakhan_study_get_faults (study)) : 0;
  g_autofree char *title = NULL;

  if (!remarks || !*remarks)
    {
      hide (self, FAULTS);
      return;
    }
  title = n_faults == 0 ? g_strdup (_ ("The end of this study may be missing."))
                        : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u fault in this study.",
                                                        "%u faults in this study.", n_faults),
                                           n_faults);
  wakhan_banner_set_details (ensure_banner (self, FAULTS), (const char *const *) remarks);
  reveal (self, FAULTS, title, _ ("The rest is open."));
}

/* Of what a person is writing just now nobody complains: that is for when the text is opened. */
static void
update_events (WakhanStudyBanners *self)
{
  WakhanStudy     *study = wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));
  g_auto (GStrv)   faults = study ? list_event_faults (self) : NULL;
  const guint      n_faults = faults ? g_strv_length (faults) : 0;
  g_autofree char *title = NULL;

  if (n_faults == 0)
    {
      hide (self, EVENTS);
      return;
    }
  title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u fault in your events.",
                                        "%u faults in your events.", n_faults),
                           n_faults);
  wakhan_banner_set_details (ensure_banner (self, EVENTS), (const char *const *) faults);
  reveal (self, EVENTS, title, _ ("The rest is open, and the notes file keeps what it says."));
}

static void
wakhan_study_banners_study_changed (WakhanBannerStack *stack)
{
  WakhanStudyBanners *self = WAKHAN_STUDY_BANNERS (stack);

  g_signal_group_set_target (self->notebook_signals, get_notebook (self));
  g_signal_group_set_target (self->store_signals, get_store (self));
  g_signal_group_set_target (self->study_signals,
                             wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self)));
  hide (self, FAILURE);
  if (wakhan_banner_stack_get_is_reloaded (stack))
    {
      update_faults (self);
      return;
    }
  update_problem (self);
  update_rescued (self);
  update_joined (self);
  update_damage (self);
  update_faults (self);
  update_events (self);
  update_library (self);
}

static void
wakhan_study_banners_dispose (GObject *object)
{
  WakhanStudyBanners *self = WAKHAN_STUDY_BANNERS (object);

  g_clear_object (&self->store_signals);
  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->study_signals);

  G_OBJECT_CLASS (wakhan_study_banners_parent_class)->dispose (object);
}

static void
wakhan_study_banners_class_init (WakhanStudyBannersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_study_banners_dispose;
  WAKHAN_BANNER_STACK_CLASS (klass)->study_changed = wakhan_study_banners_study_changed;
}

static void
wakhan_study_banners_init (WakhanStudyBanners *self)
{
  self->study_signals = g_signal_group_new (WAKHAN_TYPE_STUDY);
  g_signal_group_connect_swapped (self->study_signals, "notify::library-problem",
                                  G_CALLBACK (update_library), self);
  self->store_signals = g_signal_group_new (WAKHAN_TYPE_NOTES_STORE);
  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->store_signals, "notify::problem",
                                  G_CALLBACK (update_problem), self);
  g_signal_group_connect_swapped (self->notebook_signals, "changed", G_CALLBACK (update_problem),
                                  self);
  g_signal_group_connect_swapped (self->store_signals, "notify::damage", G_CALLBACK (update_damage),
                                  self);
  g_signal_group_connect_swapped (self->store_signals, "notify::backup", G_CALLBACK (update_damage),
                                  self);
  g_signal_group_connect_swapped (self->store_signals, "notify::n-rescued",
                                  G_CALLBACK (update_rescued), self);
  g_signal_group_connect_swapped (self->store_signals, "notify::joined", G_CALLBACK (update_joined),
                                  self);
}

void
wakhan_study_banners_show_problem (WakhanStudyBanners *self,
                                   const char         *title,
                                   const char         *text)
{
  g_autofree char *sentence = NULL;

  g_return_if_fail (WAKHAN_IS_STUDY_BANNERS (self));

  /* Translators: makes a sentence of a heading such as “This file is not text”: more follows. */
  sentence = g_strdup_printf (C_ ("banner", "%s."), title);
  /* Each is of a file of its own, and so it is said even where one is shown. */
  wakhan_banner_stack_reveal (WAKHAN_BANNER_STACK (self), ensure_banner (self, FAILURE), sentence,
                              text);
}
