/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanLibraryListing:
 * @id: what a text or study is known by
 * @address: (nullable): where it is, as the reading state calls it
 * @title: (nullable): what it was called
 * @is_pinned: it stands above the others
 * @removed: when a person took it off the list, in microseconds since 1970; it comes back when it
 *   is read after that. 0: nobody did
 *
 * What a person decided about the place of a text or a study in the list of texts. It stands in the
 * library's file, beside what texts are known by.
 */
typedef struct
{
  char    *id;
  char    *address;
  char    *title;
  gboolean is_pinned;
  gint64   removed;
} WakhanLibraryListing;

WakhanLibraryListing *wakhan_library_listing_copy (const WakhanLibraryListing *self);
void                  wakhan_library_listing_free (WakhanLibraryListing *self);

/**
 * wakhan_library_listing_list:
 * @keys: the library
 *
 * Returns: (transfer full) (element-type WakhanLibraryListing): those that stand in @keys; the
 *   array frees them
 */
GPtrArray *wakhan_library_listing_list (GKeyFile *keys);

/**
 * wakhan_library_listing_find:
 * @listings: (element-type WakhanLibraryListing):
 *
 * Returns: (transfer none) (nullable): the one of @id
 */
const WakhanLibraryListing *wakhan_library_listing_find (GPtrArray  *listings,
                                                         const char *id);

/**
 * wakhan_library_listing_record:
 *
 * Writes it to the library, or, where nothing is decided any more, takes it out. Blocks; any
 * thread.
 *
 * Returns: whether it is written; if not, a %WAKHAN_SAFE_FILE_ERROR, and the library as it was
 */
gboolean wakhan_library_listing_record (const WakhanLibraryListing *self,
                                        GError                    **error);

/**
 * wakhan_library_listing_record_async:
 * @callback: in the thread-default main context of the caller
 *
 * The same in a worker, of a copy. What was asked for first is written first.
 */
void wakhan_library_listing_record_async (const WakhanLibraryListing *self,
                                          GAsyncReadyCallback         callback,
                                          gpointer                    user_data);

/**
 * wakhan_library_listing_record_finish:
 *
 * Returns: as wakhan_library_listing_record()
 */
gboolean wakhan_library_listing_record_finish (GAsyncResult *result,
                                               GError      **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanLibraryListing, wakhan_library_listing_free)

G_END_DECLS
