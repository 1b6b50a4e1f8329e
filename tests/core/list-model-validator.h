/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Mirrors a list by what items-changed says alone, and fails the test where the mirror differs from
 * the list, or where less could have been said: a change that names items which stayed makes a view
 * build their rows anew. */
typedef struct _ListModelValidator ListModelValidator;

ListModelValidator *list_model_validator_new (GListModel *model);
void                list_model_validator_free (ListModelValidator *self);
guint               list_model_validator_get_n_changes (ListModelValidator *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ListModelValidator, list_model_validator_free)

G_END_DECLS
