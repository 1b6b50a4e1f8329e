/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-flags.h"

#include "wakhan-comparison.h"
#include "wakhan-key-lines.h"
#include "wakhan-recent-study.h"

#define FILTER_KEY "EventFilter"
#define NOTES_KEY "NotesFiltered"
#define COMPARED_KEY "Compared"
#define COMPARED_TITLE_KEY "ComparedTitle"

static const struct
{
  const char *property; /* of the session */
  const char *key;
} flags[] = {
  { "dates-told", "DatesTold" },
  { "found-hidden", "FoundHidden" },
  { "publications-shown", "PublicationsShown" },
  { "text-order", "TextOrder" },
  { "reading-order", "ReadingOrder" },
  { "reading-order-folded", "ReadingOrderFolded" },
};

static WakhanEventFilter *
get_filter (WakhanSession *session)
{
  return wakhan_event_sieve_get_filter (wakhan_session_get_sieve (session));
}

static void
store_filter (GKeyFile      *keys,
              const char    *group,
              WakhanSession *session)
{
  g_auto (GStrv) filter = wakhan_event_filter_to_strv (get_filter (session));

  if (*filter)
    g_key_file_set_string_list (keys, group, FILTER_KEY, (const char *const *) filter,
                                g_strv_length (filter));
  else
    g_key_file_remove_key (keys, group, FILTER_KEY, NULL);
}

static void
store_note_sieve (GKeyFile      *keys,
                  const char    *group,
                  WakhanSession *session)
{
  if (wakhan_note_sieve_get_follows_events (wakhan_session_get_note_sieve (session)))
    g_key_file_set_boolean (keys, group, NOTES_KEY, TRUE);
  else
    g_key_file_remove_key (keys, group, NOTES_KEY, NULL);
}

static void
store_comparison (GKeyFile      *keys,
                  const char    *group,
                  WakhanSession *session)
{
  WakhanComparison *comparison = wakhan_session_get_comparison (session);
  GFile            *file = wakhan_comparison_get_file (comparison);
  g_autofree char  *address = file ? wakhan_recent_study_dup_address (file) : NULL;

  if (!address)
    {
      g_key_file_remove_key (keys, group, COMPARED_KEY, NULL);
      g_key_file_remove_key (keys, group, COMPARED_TITLE_KEY, NULL);
      return;
    }
  g_key_file_set_string (keys, group, COMPARED_KEY, address);
  g_key_file_set_string (keys, group, COMPARED_TITLE_KEY,
                         wakhan_comparison_get_title (comparison));
}

static void
restore_comparison (GKeyFile      *keys,
                    const char    *group,
                    WakhanSession *session)
{
  g_autofree char  *address = wakhan_key_file_dup_string (keys, group, COMPARED_KEY);
  g_autofree char  *title = wakhan_key_file_dup_string (keys, group, COMPARED_TITLE_KEY);
  g_autoptr (GFile) file = address ? wakhan_recent_study_create_file (address) : NULL;

  if (file)
    wakhan_comparison_resume (wakhan_session_get_comparison (session), file, title ? title : "");
}

void
wakhan_session_flags_store (GKeyFile      *keys,
                            const char    *group,
                            WakhanSession *session)
{
  g_return_if_fail (keys && group);
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  store_filter (keys, group, session);
  store_note_sieve (keys, group, session);
  store_comparison (keys, group, session);
  wakhan_event_grouper_store (wakhan_session_get_grouper (session), keys, group);
  for (gsize i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      gboolean value = FALSE;

      g_object_get (session, flags[i].property, &value, NULL);
      if (value)
        g_key_file_set_boolean (keys, group, flags[i].key, TRUE);
      else
        g_key_file_remove_key (keys, group, flags[i].key, NULL);
    }
}

void
wakhan_session_flags_restore (GKeyFile      *keys,
                              const char    *group,
                              WakhanSession *session)
{
  g_auto (GStrv) filter = NULL;

  g_return_if_fail (keys && group);
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  filter = g_key_file_get_string_list (keys, group, FILTER_KEY, NULL, NULL);
  wakhan_event_filter_take_strv (get_filter (session), (const char *const *) filter);
  wakhan_note_sieve_set_follows_events (wakhan_session_get_note_sieve (session),
                                        g_key_file_get_boolean (keys, group, NOTES_KEY, NULL));
  wakhan_event_grouper_restore (wakhan_session_get_grouper (session), keys, group);
  restore_comparison (keys, group, session);
  for (gsize i = 0; i < G_N_ELEMENTS (flags); i++)
    g_object_set (session, flags[i].property,
                  g_key_file_get_boolean (keys, group, flags[i].key, NULL), NULL);
}
