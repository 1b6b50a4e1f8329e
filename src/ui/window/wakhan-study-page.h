/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-layout.h"
#include "wakhan-preferences.h"
#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_STUDY_PAGE (wakhan_study_page_get_type ())
G_DECLARE_FINAL_TYPE (WakhanStudyPage, wakhan_study_page, WAKHAN, STUDY_PAGE, GtkBox)

/* What a window shows that has a study to show: the four panes in their layout, and above them, a
 * banner each, what is the matter with the study. It takes on the layout's breakpoints before
 * anybody who listens to the layout. */
void wakhan_study_page_set_session (WakhanStudyPage *self,
                                    WakhanSession   *session);
/* Of the session that was set. */
void wakhan_study_page_set_preferences (WakhanStudyPage   *self,
                                        WakhanPreferences *preferences);

WakhanLayout *wakhan_study_page_get_layout (WakhanStudyPage *self);
GtkWidget    *wakhan_study_page_get_pane (WakhanStudyPage *self,
                                          WakhanPane       pane);

/* Until it is hidden, or another study shown. */
void wakhan_study_page_show_problem (WakhanStudyPage *self,
                                     const char      *title,
                                     const char      *text);
/* The keyboard to the text: at once, or as soon as the window that @self is in is shown. */
void wakhan_study_page_focus_text (WakhanStudyPage *self);
/* The keyboard to the next pane in reading order or to the one before, if a study is shown. */
void wakhan_study_page_cycle_focus (WakhanStudyPage *self,
                                    gboolean         forward);
/* Opens the bar in which the words to find are typed; goes to the next place that has them, or to
 * the one before. */
void wakhan_study_page_find (WakhanStudyPage *self);
void wakhan_study_page_find_again (WakhanStudyPage *self,
                                   gboolean         forward);
/* Reads the text again, and shows it where it was. */
void wakhan_study_page_reload (WakhanStudyPage *self);
/* For those to the text on the disk that nobody tells of. */
void wakhan_study_page_look_for_changes (WakhanStudyPage *self);
/* Those on events, for the window's map, once the session is set. */
void wakhan_study_page_add_actions (WakhanStudyPage *self,
                                    GActionMap      *map);

G_END_DECLS
