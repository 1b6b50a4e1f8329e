/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-habits.h"
#include "wakhan-typed-date-reader.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_DATE_FIELD (wakhan_date_field_get_type ())
G_DECLARE_FINAL_TYPE (WakhanDateField, wakhan_date_field, WAKHAN, DATE_FIELD, GtkBox)

/* An entry for a date: below it stands at each key how it was taken, in words and drawn, or what is
 * asked or wrong, with what may be meant as buttons; Down takes the first of those. Signals:
 * "changed": what is typed is taken for another date, or for none; "activated": by Return. */
GtkWidget *wakhan_date_field_new (void);

/* @label: what is said of its entry in place of “Date”. */
void wakhan_date_field_set_label (WakhanDateField *self,
                                  const char      *label);
/* For where there is no room for what is drawn. */
void wakhan_date_field_leave_out_picture (WakhanDateField *self);

/* Of the text, which help to understand what is typed from then on. */
void wakhan_date_field_set_habits (WakhanDateField        *self,
                                   const WakhanDateHabits *habits);
/* @date: (nullable): what the event has, and keeps until another can be read. What is typed stays
 * where it says the same. */
void wakhan_date_field_set_kept (WakhanDateField *self,
                                 WakhanDate      *date);
/* Of the event, whose sign is drawn. */
void wakhan_date_field_set_category (WakhanDateField *self,
                                     const char      *category);
/* Shows @edtf, whatever was typed. */
void wakhan_date_field_show (WakhanDateField *self,
                             const char      *edtf);
/* (nullable): what is typed, where it was read. */
WakhanDate *wakhan_date_field_get_date (WakhanDateField *self);
/* (nullable): what the event is to have: that date, and as long as none can be read the one that it
 * had before somebody typed here. */
WakhanDate          *wakhan_date_field_get_taken (WakhanDateField *self);
WakhanTypedDateState wakhan_date_field_get_state (WakhanDateField *self);
/* The keyboard to its entry, with all of it selected. */
void wakhan_date_field_focus (WakhanDateField *self);

G_END_DECLS
