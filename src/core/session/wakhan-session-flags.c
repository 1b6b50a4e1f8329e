/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-flags.h"

static const struct
{
  const char *property; /* of the session */
  const char *key;
} flags[] = {
  { "dates-told", "DatesTold" },
  { "found-hidden", "FoundHidden" },
  { "publications-shown", "PublicationsShown" },
};

void
wakhan_session_flags_store (GKeyFile      *keys,
                            const char    *group,
                            WakhanSession *session)
{
  g_return_if_fail (keys && group);
  g_return_if_fail (WAKHAN_IS_SESSION (session));

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
  g_return_if_fail (keys && group);
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  for (gsize i = 0; i < G_N_ELEMENTS (flags); i++)
    g_object_set (session, flags[i].property,
                  g_key_file_get_boolean (keys, group, flags[i].key, NULL), NULL);
}
