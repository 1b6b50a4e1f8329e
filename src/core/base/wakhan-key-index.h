/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanKeyIndex:
 *
 * The groups of a key file in the order in which they stand there, and the keys of each, with their
 * lines. It keeps no copy of a word: whoever fills it keeps the text. Where a #GKeyFile makes a
 * table, a list and a few copies for each group, a group of a few keys is a stretch of one array
 * here, which is gone through; only one of many keys has a table.
 */
typedef struct _WakhanKeyIndex WakhanKeyIndex;

/**
 * WakhanIndexedGroup:
 * @line: of its header, from 1
 */
typedef struct
{
  const char *name;
  guint       line;
  guint       first_key; /* among the keys of all groups */
  guint       n_keys;
  GHashTable *numbers; /* NULL: they are few */
} WakhanIndexedGroup;

/**
 * WakhanIndexedKey:
 * @value: as it stands in the file, escapes and all
 * @line: from 1
 */
typedef struct
{
  const char *name;
  const char *value;
  guint       line;
  guint       code; /* two names with another one differ */
} WakhanIndexedKey;

/**
 * wakhan_key_index_new:
 *
 * Returns: (transfer full): without a group
 */
WakhanKeyIndex *wakhan_key_index_new (void);
void            wakhan_key_index_free (WakhanKeyIndex *self);

/**
 * wakhan_key_index_add_group:
 * @name: borrowed for as long as this lives, as all that is added
 *
 * O(1).
 *
 * Returns: whether there was none of that name; if there was, nothing is added
 */
gboolean wakhan_key_index_add_group (WakhanKeyIndex *self,
                                     const char     *name,
                                     guint           line);

/**
 * wakhan_key_index_add_key:
 *
 * To the group that was added last, of which there has to be one. O(1).
 *
 * Returns: whether it had no such key; if it had, the first value stays
 */
gboolean wakhan_key_index_add_key (WakhanKeyIndex *self,
                                   const char     *name,
                                   const char     *value,
                                   guint           line);

guint wakhan_key_index_get_n_groups (const WakhanKeyIndex *self);

/**
 * wakhan_key_index_get_group:
 * @number: in the order of the file
 *
 * Returns: (transfer none): until a group is added
 */
const WakhanIndexedGroup *wakhan_key_index_get_group (const WakhanKeyIndex *self,
                                                      guint                 number);

/**
 * wakhan_key_index_find_group:
 *
 * O(1).
 *
 * Returns: (transfer none) (nullable): until a group is added; %NULL: there is none
 */
const WakhanIndexedGroup *wakhan_key_index_find_group (const WakhanKeyIndex *self,
                                                       const char           *name);

/**
 * wakhan_key_index_find_key:
 * @group: of these
 *
 * O(1).
 *
 * Returns: (transfer none) (nullable): until a key is added; %NULL: the group has none
 */
const WakhanIndexedKey *wakhan_key_index_find_key (const WakhanKeyIndex     *self,
                                                   const WakhanIndexedGroup *group,
                                                   const char               *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanKeyIndex, wakhan_key_index_free)

G_END_DECLS
