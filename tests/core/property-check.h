/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

/* Gives @value, which holds what the property of @object has now, another one. @object is NULL
 * before it is made. */
typedef void (*PropertyCheckChoose) (GObject    *object,
                                     GParamSpec *pspec,
                                     GValue     *value);

/* A property that can be set is notified once for another value and not for the same, and is read
 * back. */
void property_check (GObject            *object,
                     GParamSpec         *pspec,
                     PropertyCheckChoose choose);
/* What is given at construction comes back too. */
void property_check_constructed (GType               type,
                                 GParamSpec         *pspec,
                                 PropertyCheckChoose choose);
/* Whether each type that a header below @folder declares is known; returns the
 * number of headers. */
guint property_check_headers (const char *folder,
                              gboolean (*is_known) (const char *name));
