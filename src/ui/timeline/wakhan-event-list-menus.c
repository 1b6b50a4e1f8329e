/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-list-menus.h"

#include "wakhan-event-columns.h"

#include <glib/gi18n-lib.h>

static void
append_copies (GMenu *menu)
{
  g_autoptr (GMenu) copies = g_menu_new ();

  g_menu_append (copies, _ ("Copy These as TSV"), "event-list.copy-shown");
  g_menu_append (copies, _ ("Copy Selected as TSV"), "event-list.copy-selected");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (copies));
}

GMenu *
wakhan_event_list_menus_create_columns (void)
{
  GMenu            *menu = g_menu_new ();
  g_autoptr (GMenu) columns = g_menu_new ();
  g_autoptr (GMenu) sort = g_menu_new ();
  g_autoptr (GMenu) section = g_menu_new ();

  wakhan_event_columns_append (columns, "column");
  wakhan_event_columns_append (sort, "sort");
  g_menu_append_submenu (section, _ ("Sort By"), G_MENU_MODEL (sort));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (columns));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  append_copies (menu);
  return menu;
}

GMenu *
wakhan_event_list_menus_create_page (void)
{
  GMenu            *menu = g_menu_new ();
  g_autoptr (GMenu) sort = g_menu_new ();
  g_autoptr (GMenu) writing = g_menu_new ();

  wakhan_event_columns_append (sort, "sort");
  g_menu_append (writing, _ ("New Event…"), "win.new-event");
  g_menu_append_section (menu, _ ("Sort By"), G_MENU_MODEL (sort));
  append_copies (menu);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (writing));
  return menu;
}
