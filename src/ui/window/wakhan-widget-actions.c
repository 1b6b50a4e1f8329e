/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-widget-actions.h"

#include "wakhan-session-review.h"

static void
announce_cb (WakhanSession *session,
             GVariant      *words)
{
  wakhan_session_announce_deed (session, g_variant_get_string (words, NULL));
}

static void
focus_work_cb (WakhanSession *session)
{
  g_signal_emit_by_name (session,
                         wakhan_session_get_review (session) ? "focus-review" : "focus-text");
}

static void
add (GActionMap         *window,
     const char         *name,
     const GVariantType *type,
     GCallback           activated,
     WakhanSession      *session)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, type);

  g_signal_connect_object (action, "activate", activated, session, G_CONNECT_SWAPPED);
  g_action_map_add_action (window, G_ACTION (action));
}

void
wakhan_widget_actions_add (GActionMap    *window,
                           WakhanSession *session)
{
  g_return_if_fail (G_IS_ACTION_MAP (window));
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  add (window, "announce", G_VARIANT_TYPE_STRING, G_CALLBACK (announce_cb), session);
  add (window, "focus-work", NULL, G_CALLBACK (focus_work_cb), session);
}
