/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanTerm:
 *
 * A word of a study with its meaning. Immutable; properties, read-only: id, name, meaning, aliases
 * (GStrv). Getters lend what they return for as long as the term lives.
 */
#define WAKHAN_TYPE_TERM (wakhan_term_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTerm, wakhan_term, WAKHAN, TERM, GObject)

/**
 * wakhan_term_new:
 * @aliases: (nullable): NULL-terminated; copied, as the others
 *
 * Returns: (transfer full): the term
 */
WakhanTerm *wakhan_term_new (const char        *id,
                             const char        *name,
                             const char        *meaning,
                             const char *const *aliases);

const char        *wakhan_term_get_id (WakhanTerm *self);
const char        *wakhan_term_get_name (WakhanTerm *self);
const char        *wakhan_term_get_meaning (WakhanTerm *self);
const char *const *wakhan_term_get_aliases (WakhanTerm *self);

G_END_DECLS
