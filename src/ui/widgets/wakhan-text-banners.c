/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-banners.h"

#include "wakhan-encoding-menu.h"
#include "wakhan-notes-shelf.h"

#include <glib/gi18n-lib.h>

struct _WakhanTextBanners
{
  WakhanBannerStack parent_instance;

  WakhanBanner *kin;         /* NULL until there is something to ask */
  WakhanBanner *encoding;    /* likewise */
  GCancellable *cancellable; /* of looking for what is to be asked; nullable */
};

G_DEFINE_FINAL_TYPE (WakhanTextBanners, wakhan_text_banners, WAKHAN_TYPE_BANNER_STACK)

static void
answer_kin (WakhanTextBanners *self)
{
  wakhan_study_clear_kin (wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self)));
  wakhan_banner_hide (self->kin);
}

/* The window may have gone on to another text meanwhile, or be gone. */
static void
taken_over_cb (GObject      *notebook,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (WakhanTextBanners) self = user_data;
  g_autoptr (GError)            error = NULL;
  const guint                   n_notes = wakhan_notes_shelf_take_over_finish (result, &error);
  WakhanStudy                  *study = wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));
  g_autofree char              *words = NULL;

  if (!study || G_OBJECT (wakhan_study_get_notebook (study)) != notebook)
    return;
  if (error)
    {
      gtk_widget_set_sensitive (GTK_WIDGET (self->kin), TRUE);
      wakhan_session_announce_deed (wakhan_banner_stack_get_session (WAKHAN_BANNER_STACK (self)),
                                    error->message);
      return;
    }
  words = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u note taken over", "%u notes taken over", n_notes), n_notes);
  answer_kin (self);
  wakhan_session_announce_deed (wakhan_banner_stack_get_session (WAKHAN_BANNER_STACK (self)),
                                words);
}

static void
take_over_cb (WakhanTextBanners *self)
{
  WakhanStudy *study = wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));

  gtk_widget_set_sensitive (GTK_WIDGET (self->kin), FALSE);
  wakhan_notes_shelf_take_over_async (wakhan_study_get_kin (study),
                                      wakhan_study_get_notebook (study), taken_over_cb,
                                      g_object_ref (self));
}

static WakhanBanner *
create_banner (WakhanTextBanners *self,
               const char        *icon_name)
{
  WakhanBanner *banner = WAKHAN_BANNER (wakhan_banner_new (icon_name, NULL));

  wakhan_banner_stack_insert (WAKHAN_BANNER_STACK (self), banner,
                              WAKHAN_BANNER (gtk_widget_get_last_child (GTK_WIDGET (self))));
  return banner;
}

static void
ask_for_kin (WakhanTextBanners     *self,
             const WakhanShelfBook *book)
{
  WakhanStudy   *study = wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));
  const gboolean is_same = book->place && study &&
                           g_strcmp0 (book->title, wakhan_study_get_title (study)) == 0;
  g_autofree char *name =
    is_same ? g_strdup_printf ("%s — %s", book->title, book->place) : g_strdup (book->title);
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;

  if (!self->kin)
    {
      self->kin = create_banner (self, "dialog-question-symbolic");
      g_signal_connect_swapped (wakhan_banner_add_button (self->kin, _ ("Take Over")), "clicked",
                                G_CALLBACK (take_over_cb), self);
      g_signal_connect_swapped (wakhan_banner_add_button (self->kin, _ ("Start New")), "clicked",
                                G_CALLBACK (answer_kin), self);
    }
  /* Translators: “%s” is the title of another text, which this one is like or a copy of. */
  title = g_strdup_printf (_ ("Are these the notes of “%s”?"), name);
  text =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "There is %u note on a text like this one.",
                                  "There are %u notes on a text like this one.", book->n_notes),
                     book->n_notes);
  gtk_widget_set_sensitive (GTK_WIDGET (self->kin), TRUE);
  wakhan_banner_stack_reveal (WAKHAN_BANNER_STACK (self), self->kin, title, text);
}

static void
found_kin_cb (GObject      *source G_GNUC_UNUSED,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GError)          error = NULL;
  g_autoptr (WakhanShelfBook) book = wakhan_notes_shelf_find_finish (result, &error);

  if (book)
    ask_for_kin (user_data, book);
}

static void
update_kin (WakhanTextBanners *self)
{
  WakhanStudy *study = wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));
  const char  *kin = study ? wakhan_study_get_kin (study) : NULL;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->kin)
    wakhan_banner_hide (self->kin);
  if (!kin)
    return;
  self->cancellable = g_cancellable_new ();
  wakhan_notes_shelf_find_async (kin, self->cancellable, found_kin_cb, self);
}

static void
update_encoding (WakhanTextBanners *self)
{
  WakhanStudy     *study = wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));
  WakhanDocument  *document = study ? wakhan_study_get_document (study) : NULL;
  g_autofree char *title = NULL;

  if (!document || !wakhan_document_get_encoding_is_guess (document))
    {
      if (self->encoding)
        wakhan_banner_hide (self->encoding);
      return;
    }
  if (!self->encoding)
    {
      self->encoding = create_banner (self, "dialog-question-symbolic");
      wakhan_banner_append (self->encoding, wakhan_encoding_menu_create_button ());
      g_signal_connect_swapped (wakhan_banner_add_button (self->encoding, _ ("Hide")), "clicked",
                                G_CALLBACK (wakhan_banner_hide), self->encoding);
    }
  /* Translators: “%s” is an encoding, such as “Western (Windows-1252)”. */
  title = g_strdup_printf (_ ("Read as %s."),
                           wakhan_encoding_menu_get_name (wakhan_document_get_encoding (document)));
  wakhan_banner_stack_reveal (WAKHAN_BANNER_STACK (self), self->encoding, title,
                              _ ("The file does not say in which encoding it is written. Where "
                                 "letters are wrong, another one is right."));
}

static void
wakhan_text_banners_study_changed (WakhanBannerStack *stack)
{
  WakhanTextBanners *self = WAKHAN_TEXT_BANNERS (stack);

  if (wakhan_banner_stack_get_is_reloaded (stack))
    return; /* a person has seen, and may have hidden them */
  update_kin (self);
  update_encoding (self);
}

static void
wakhan_text_banners_dispose (GObject *object)
{
  WakhanTextBanners *self = WAKHAN_TEXT_BANNERS (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (wakhan_text_banners_parent_class)->dispose (object);
}

static void
wakhan_text_banners_class_init (WakhanTextBannersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_text_banners_dispose;
  WAKHAN_BANNER_STACK_CLASS (klass)->study_changed = wakhan_text_banners_study_changed;
}

static void
wakhan_text_banners_init (WakhanTextBanners *self G_GNUC_UNUSED)
{
}
