/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-page.h"

#include "wakhan-change-banners.h"
#include "wakhan-date-banners.h"
#include "wakhan-event-writing.h"
#include "wakhan-leftover-banner.h"
#include "wakhan-notes-pane.h"
#include "wakhan-outline-pane.h"
#include "wakhan-reading-pane.h"
#include "wakhan-reading-preferences.h"
#include "wakhan-study-banners.h"
#include "wakhan-text-banners.h"
#include "wakhan-timeline-pane.h"

struct _WakhanStudyPage
{
  GtkBox parent_instance;

  WakhanSession        *session;
  WakhanStudyBanners   *banners;
  WakhanLeftoverBanner *leftover_banner;
  WakhanTextBanners    *text_banners;
  WakhanReloader       *reloader;
  WakhanEventWriting   *writing;
  WakhanChangeBanners  *change_banners;
  WakhanDateBanners    *date_banners;
  WakhanLayout         *layout;
  GtkWidget            *outline;
  GtkWidget            *reading;
  GtkWidget            *notes;
  WakhanEndSide        *side;
  GtkWidget            *timeline;
};

G_DEFINE_FINAL_TYPE (WakhanStudyPage, wakhan_study_page, GTK_TYPE_BOX)

static void
breakpoints_changed_cb (WakhanStudyPage *self)
{
  const gboolean is_narrow = wakhan_layout_get_breakpoints (self->layout)->is_narrow;

  wakhan_banner_stack_set_narrow (WAKHAN_BANNER_STACK (self->banners), is_narrow);
  wakhan_leftover_banner_set_narrow (self->leftover_banner, is_narrow);
  wakhan_banner_stack_set_narrow (WAKHAN_BANNER_STACK (self->text_banners), is_narrow);
  wakhan_banner_stack_set_narrow (WAKHAN_BANNER_STACK (self->change_banners), is_narrow);
  wakhan_date_banners_set_narrow (self->date_banners, is_narrow);
}

static void
mapped_cb (WakhanStudyPage *self)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (GTK_WIDGET (self)), mapped_cb, self);
  wakhan_reading_pane_focus_text (WAKHAN_READING_PANE (self->reading));
}

static void
wakhan_study_page_dispose (GObject *object)
{
  WakhanStudyPage *self = WAKHAN_STUDY_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_STUDY_PAGE);
  g_clear_object (&self->reloader);
  g_clear_object (&self->writing);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_study_page_parent_class)->dispose (object);
}

static void
wakhan_study_page_class_init (WakhanStudyPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_study_page_dispose;

  g_type_ensure (WAKHAN_TYPE_CHANGE_BANNERS);
  g_type_ensure (WAKHAN_TYPE_DATE_BANNERS);
  g_type_ensure (WAKHAN_TYPE_END_SIDE);
  g_type_ensure (WAKHAN_TYPE_LAYOUT);
  g_type_ensure (WAKHAN_TYPE_LEFTOVER_BANNER);
  g_type_ensure (WAKHAN_TYPE_NOTES_PANE);
  g_type_ensure (WAKHAN_TYPE_OUTLINE_PANE);
  g_type_ensure (WAKHAN_TYPE_READING_PANE);
  g_type_ensure (WAKHAN_TYPE_STUDY_BANNERS);
  g_type_ensure (WAKHAN_TYPE_TEXT_BANNERS);
  g_type_ensure (WAKHAN_TYPE_TIMELINE_PANE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-study-page.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyPage, banners);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyPage, leftover_banner);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyPage, text_banners);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyPage, change_banners);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyPage, date_banners);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyPage, layout);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyPage, outline);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyPage, reading);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyPage, notes);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyPage, side);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyPage, timeline);
  gtk_widget_class_bind_template_callback (widget_class, breakpoints_changed_cb);
}

static void
wakhan_study_page_init (WakhanStudyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
wakhan_study_page_set_session (WakhanStudyPage *self,
                               WakhanSession   *session)
{
  g_return_if_fail (WAKHAN_IS_STUDY_PAGE (self));
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  g_set_object (&self->session, session);
  g_object_set (self->layout, "session", session, NULL);
  g_object_set (self->outline, "session", session, NULL);
  g_object_set (self->reading, "session", session, NULL);
  g_object_set (self->side, "session", session, NULL);
  g_object_set (self->timeline, "session", session, NULL);
  wakhan_banner_stack_set_session (WAKHAN_BANNER_STACK (self->banners), session);
  wakhan_leftover_banner_set_session (self->leftover_banner, session);
  wakhan_banner_stack_set_session (WAKHAN_BANNER_STACK (self->text_banners), session);
  wakhan_banner_stack_set_session (WAKHAN_BANNER_STACK (self->change_banners), session);
  wakhan_banner_stack_set_session (WAKHAN_BANNER_STACK (self->date_banners), session);
  self->reloader = wakhan_reloader_new (session);
  self->writing = wakhan_event_writing_new (session, self->side);
  wakhan_change_banners_set_reloader (self->change_banners, self->reloader);
}

void
wakhan_study_page_set_preferences (WakhanStudyPage   *self,
                                   WakhanPreferences *preferences)
{
  g_return_if_fail (WAKHAN_IS_STUDY_PAGE (self));

  wakhan_reading_preferences_bind (preferences, G_OBJECT (self->reading));
  g_object_bind_property (preferences, "reload-changed-texts", self->reloader, "automatic",
                          G_BINDING_SYNC_CREATE);
  g_object_bind_property (preferences, "hidden-event-columns", self->timeline, "hidden-columns",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

WakhanLayout *
wakhan_study_page_get_layout (WakhanStudyPage *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY_PAGE (self), NULL);

  return self->layout;
}

GtkWidget *
wakhan_study_page_get_pane (WakhanStudyPage *self,
                            WakhanPane       pane)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY_PAGE (self), NULL);

  switch (pane)
    {
    case WAKHAN_PANE_OUTLINE:
      return self->outline;
    case WAKHAN_PANE_NOTES:
      return self->notes;
    case WAKHAN_PANE_TIMELINE:
      return self->timeline;
    default:
      return self->reading;
    }
}

void
wakhan_study_page_show_problem (WakhanStudyPage *self,
                                const char      *title,
                                const char      *text)
{
  g_return_if_fail (WAKHAN_IS_STUDY_PAGE (self));

  wakhan_study_banners_show_problem (self->banners, title, text);
}

/* A window that takes the focus before it is shown is no window to GTK 4.8's accessibility, if it
 * is not the first. */
void
wakhan_study_page_focus_text (WakhanStudyPage *self)
{
  GtkRoot *window;

  g_return_if_fail (WAKHAN_IS_STUDY_PAGE (self));

  window = gtk_widget_get_root (GTK_WIDGET (self));
  if (gtk_widget_get_mapped (GTK_WIDGET (window)))
    wakhan_reading_pane_focus_text (WAKHAN_READING_PANE (self->reading));
  else
    g_signal_connect_object (window, "map", G_CALLBACK (mapped_cb), self, G_CONNECT_SWAPPED);
}

void
wakhan_study_page_cycle_focus (WakhanStudyPage *self,
                               gboolean         forward)
{
  g_return_if_fail (WAKHAN_IS_STUDY_PAGE (self));

  if (wakhan_session_get_study (self->session))
    wakhan_layout_cycle_focus (self->layout, forward);
}

void
wakhan_study_page_find (WakhanStudyPage *self)
{
  g_return_if_fail (WAKHAN_IS_STUDY_PAGE (self));

  gtk_widget_activate_action (self->reading, "find.open", NULL);
}

void
wakhan_study_page_find_again (WakhanStudyPage *self,
                              gboolean         forward)
{
  g_return_if_fail (WAKHAN_IS_STUDY_PAGE (self));

  gtk_widget_activate_action (self->reading, forward ? "find.next" : "find.previous", NULL);
}

void
wakhan_study_page_reload (WakhanStudyPage *self)
{
  g_return_if_fail (WAKHAN_IS_STUDY_PAGE (self));

  wakhan_reloader_reload (self->reloader);
}

void
wakhan_study_page_look_for_changes (WakhanStudyPage *self)
{
  g_return_if_fail (WAKHAN_IS_STUDY_PAGE (self));

  wakhan_reloader_look (self->reloader);
}

void
wakhan_study_page_add_actions (WakhanStudyPage *self,
                               GActionMap      *map)
{
  g_return_if_fail (WAKHAN_IS_STUDY_PAGE (self));

  wakhan_event_writing_add_actions (self->writing, map);
}
