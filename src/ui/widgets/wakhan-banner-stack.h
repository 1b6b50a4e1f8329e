/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-banner.h"
#include "wakhan-session.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_BANNER_STACK (wakhan_banner_stack_get_type ())
G_DECLARE_DERIVABLE_TYPE (WakhanBannerStack, wakhan_banner_stack, WAKHAN, BANNER_STACK, GtkWidget)

/**
 * WakhanBannerStackClass:
 * @study_changed: (not nullable): the session has another study, or is another session
 *
 * Banners about the study of a session, one below the other.
 */
struct _WakhanBannerStackClass
{
  GtkWidgetClass parent_class;

  void (*study_changed) (WakhanBannerStack *self);
};

void wakhan_banner_stack_set_session (WakhanBannerStack *self,
                                      WakhanSession     *session);
/**
 * wakhan_banner_stack_get_session:
 *
 * Returns: (nullable) (transfer none): none before it is set
 */
WakhanSession *wakhan_banner_stack_get_session (WakhanBannerStack *self);
/**
 * wakhan_banner_stack_get_study:
 *
 * Returns: (nullable) (transfer none): none while the session has none
 */
WakhanStudy *wakhan_banner_stack_get_study (WakhanBannerStack *self);
/**
 * wakhan_banner_stack_get_is_reloaded:
 *
 * Returns: whether the study is the one that was shown before it, read again, so that what was told
 *   of its notes is known
 */
gboolean wakhan_banner_stack_get_is_reloaded (WakhanBannerStack *self);
/**
 * wakhan_banner_stack_set_narrow:
 * @narrow: whether the buttons of each banner are below its words
 */
void wakhan_banner_stack_set_narrow (WakhanBannerStack *self,
                                     gboolean           narrow);
/**
 * wakhan_banner_stack_insert:
 * @banner: (transfer floating)
 * @above: (nullable): below which; %NULL: at the top
 */
void wakhan_banner_stack_insert (WakhanBannerStack *self,
                                 WakhanBanner      *banner,
                                 WakhanBanner      *above);
/**
 * wakhan_banner_stack_reveal:
 * @banner: one of its own
 *
 * Shows the banner with these words and says them aloud too, since nothing that has the keyboard
 * changes.
 */
void wakhan_banner_stack_reveal (WakhanBannerStack *self,
                                 WakhanBanner      *banner,
                                 const char        *title,
                                 const char        *text);

G_END_DECLS
