/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"
#include "wakhan-note-index.h"
#include "wakhan-notes-store.h"
#include "wakhan-section.h"
#include "wakhan-term-finder.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_STUDY (wakhan_study_get_type ())
G_DECLARE_FINAL_TYPE (WakhanStudy, wakhan_study, WAKHAN, STUDY, GObject)

/* Blocks, in the main thread; a window runs load_async(). A .study file, or any text, whose events come from the dates found in it;
 * and its notes. */
WakhanStudy *wakhan_study_load (GFile        *file,
                                GCancellable *cancellable,
                                GError      **error);
void         wakhan_study_load_async (GFile              *file,
                                      GCancellable       *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer            user_data);
/* Of a text that is gone, the notes alone. */
void         wakhan_study_load_notes_async (GFile              *file,
                                            const char         *id,
                                            const char         *title,
                                            GCancellable       *cancellable,
                                            GAsyncReadyCallback callback,
                                            gpointer            user_data);
WakhanStudy *wakhan_study_load_finish (GAsyncResult *result,
                                       GError      **error);
/* The study of this process for @file if one is alive (transfer full), else NULL: two windows share it. Asks no disk, and so does
 * not see that @file is a link to another; loading it does. */
WakhanStudy *wakhan_study_lookup (GFile *file);
WakhanStudy *wakhan_study_new_for_document (const char     *id,
                                            const char     *title,
                                            WakhanDocument *document,
                                            WakhanTimeline *timeline); /* for tests */
/* Where the built-in study lies: WAKHAN_DATA_DIR in the environment, else the installed folder. */
GFile *wakhan_study_dup_built_in_file (void);

GFile      *wakhan_study_get_file (WakhanStudy *self);
const char *wakhan_study_get_id (WakhanStudy *self);
/* Takes note that a text of one's own is to be read in another encoding. From finish() on, its file is loaded anew. */
void wakhan_study_read_as_async (WakhanStudy        *self,
                                 const char         *encoding,
                                 GAsyncReadyCallback callback,
                                 gpointer            user_data);
void wakhan_study_read_as_finish (WakhanStudy  *self,
                                  GAsyncResult *result);
/* The id of the text whose notes this one's may be, as long as nobody has said; or NULL. It is answered by clear_kin(). */
const char *wakhan_study_get_kin (WakhanStudy *self);
void        wakhan_study_clear_kin (WakhanStudy *self);
const char *wakhan_study_get_title (WakhanStudy *self);
const char *wakhan_study_get_author (WakhanStudy *self);
WakhanDate *wakhan_study_get_date (WakhanStudy *self);
/* What the study is about ([Study] Period=1999/2021), or NULL; what lies before is background, what follows an epilogue. */
WakhanDate     *wakhan_study_get_period (WakhanStudy *self);
gboolean        wakhan_study_is_authored (WakhanStudy *self); /* from a .study file */
WakhanDocument *wakhan_study_get_document (WakhanStudy *self);
WakhanSection  *wakhan_study_get_outline (WakhanStudy *self);
WakhanTimeline *wakhan_study_get_timeline (WakhanStudy *self);
GListModel     *wakhan_study_get_terms (WakhanStudy *self);
/* WakhanTermPlace, in text order: where each term first stands in each section. Looked for at the first call. */
GArray *wakhan_study_get_term_places (WakhanStudy *self);
/* (nullable): the first place of @term in the whole text. */
const WakhanTermPlace *wakhan_study_find_term (WakhanStudy *self,
                                               WakhanTerm  *term);
WakhanNotebook        *wakhan_study_get_notebook (WakhanStudy *self);
WakhanNotesStore      *wakhan_study_get_notes_store (WakhanStudy *self); /* of the notebook */
WakhanNoteIndex       *wakhan_study_get_note_index (WakhanStudy *self);
/* Takes note of a text that is no study, in a thread of its own, so that its notes find it again when it has been moved or edited. */
void wakhan_study_remember (WakhanStudy *self);
/* Property "library-problem", read-only: a sentence, why the text was not found in the library or cannot be remembered there, or
 * %NULL. @is_guess: (out) (optional): it was not found, so that notes on it may lie under another id */
const char *wakhan_study_get_library_problem (WakhanStudy *self,
                                              gboolean    *is_guess);
/* "FILE:LINE: what is wrong", one each; empty for a whole study. */
const char *const *wakhan_study_get_faults (WakhanStudy *self);

/* Those with notes that are not on the disk yet: they stay alive until they are, whoever shows them. Returns: (transfer container) of
 * WakhanStudy. */
GPtrArray *wakhan_study_list_unsaved (void);

G_END_DECLS
