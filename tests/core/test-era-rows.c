/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-era-rows.h"

#define N_ERAS 40
#define N_RUNS 50
#define MOST 3
#define WIDTH 900.0
#define GAP 8.0

static void
add_era (GListStore *eras,
         const char *id,
         const char *edtf)
{
  g_autoptr (WakhanDate) date = wakhan_date_parse (edtf, NULL);
  g_autoptr (WakhanEra)  era = wakhan_era_new (id, date, id, NULL, NULL);

  g_list_store_append (eras, era);
}

/* "id:row " in time order */
static char *
write_rows (GListStore *eras,
            guint       most)
{
  g_autoptr (GArray) places = wakhan_era_rows_list (G_LIST_MODEL (eras), most);
  GString           *text = g_string_new (NULL);

  for (guint i = 0; i < places->len; i++)
    {
      const WakhanEraPlace *place = &g_array_index (places, WakhanEraPlace, i);

      g_string_append_printf (text, "%s:%u ", wakhan_era_get_id (place->era), place->row);
    }
  return g_string_free (text, FALSE);
}

static void
test_those_that_overlap_stand_in_rows (void)
{
  static const struct
  {
    const char *dates[4];
    const char *rows;
  } cases[] = {
    { { "1996/2001", "2002/2010" }, "a:0 b:0 " },
    { { "1996/2001", "2000/2010" }, "a:0 b:1 " },
    { { "1996/2001", "2000/2003", "2004/2010" }, "a:0 b:1 c:0 " },
    /* the second begins on the day on which the first ends, or may do so */
    { { "1996/2001-08-15", "2001-08-15/2010" }, "a:0 b:0 " },
    { { "1996/2001-08-15", "2001-08-14/2010" }, "a:0 b:1 " },
    { { "1979/1989", "1989/1996" }, "a:0 b:0 " },
    { { "1996", "1996" }, "a:0 b:1 " },
    { { "1996", "1997" }, "a:0 b:0 " },
    { { "../1996", "1990/..", "1995/.." }, "a:0 b:1 c:2 " },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListStore) eras = g_list_store_new (WAKHAN_TYPE_ERA);
      g_autofree char       *rows = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (cases[i].dates) && cases[i].dates[j]; j++)
        add_era (eras, (const char[]){ 'a' + j, '\0' }, cases[i].dates[j]);
      rows = write_rows (eras, MOST);
      g_assert_cmpstr (rows, ==, cases[i].rows);
    }
}

static void
test_what_has_no_row_shares_the_last (void)
{
  g_autoptr (GListStore) eras = g_list_store_new (WAKHAN_TYPE_ERA);
  g_autoptr (GArray)     places = NULL;
  g_autofree char       *rows = NULL;

  for (char id = 'a'; id < 'f'; id++)
    add_era (eras, (const char[]){ id, '\0' }, "1996/2001");
  rows = write_rows (eras, 2);
  places = wakhan_era_rows_list (G_LIST_MODEL (eras), 2);
  g_assert_cmpstr (rows, ==, "a:0 b:1 c:1 d:1 e:1 ");
  g_assert_cmpuint (wakhan_era_rows_count (places), ==, 2);
}

static void
test_one_ends_where_the_next_begins (void)
{
  g_autoptr (GListStore) eras = g_list_store_new (WAKHAN_TYPE_ERA);
  g_autoptr (GArray)     places = NULL;

  add_era (eras, "a", "1996/2001-08-15");
  add_era (eras, "b", "2001-08-15/2010");
  places = wakhan_era_rows_list (G_LIST_MODEL (eras), MOST);
  g_assert_cmpint (g_array_index (places, WakhanEraPlace, 0).days[3], ==,
                   g_array_index (places, WakhanEraPlace, 1).days[0]);
}

static void
test_a_year_is_all_of_it (void)
{
  g_autoptr (GListStore) eras = g_list_store_new (WAKHAN_TYPE_ERA);
  g_autoptr (GArray)     places = NULL;
  const gint64          *days;

  add_era (eras, "a", "1996");
  add_era (eras, "b", "1997-02/1998");
  places = wakhan_era_rows_list (G_LIST_MODEL (eras), MOST);
  days = g_array_index (places, WakhanEraPlace, 0).days;
  g_assert_cmpint (days[1] - days[0], ==, 0);
  g_assert_cmpint (days[2] - days[0], ==, 366);
  g_assert_cmpint (days[3] - days[0], ==, 366);
  days = g_array_index (places, WakhanEraPlace, 1).days;
  g_assert_cmpint (days[1] - days[0], ==, 27); /* it began on some day of February */
}

static GListStore *
create_random (GPtrArray *shuffled)
{
  GListStore *eras = g_list_store_new (WAKHAN_TYPE_ERA);

  for (guint i = 0; i < N_ERAS; i++)
    {
      const int        year = g_test_rand_int_range (1900, 2000);
      g_autofree char *id = g_strdup_printf ("era-%02u", i);
      g_autofree char *edtf =
        i % 7 == 0 ? g_strdup_printf ("%d", year)
                   : g_strdup_printf ("%d-%02d/%d", year, g_test_rand_int_range (1, 13),
                                      year + g_test_rand_int_range (1, 30));

      add_era (eras, id, edtf);
      g_ptr_array_insert (shuffled, g_test_rand_int_range (0, shuffled->len + 1),
                          g_list_model_get_item (G_LIST_MODEL (eras), i));
    }
  return eras;
}

static void
test_rows_do_not_depend_on_the_order_of_the_file (void)
{
  for (guint run = 0; run < N_RUNS; run++)
    {
      g_autoptr (GPtrArray)  others = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GListStore) eras = create_random (others);
      g_autoptr (GListStore) shuffled = g_list_store_new (WAKHAN_TYPE_ERA);
      g_autofree char       *rows = write_rows (eras, N_ERAS);
      g_autofree char       *others_rows = NULL;

      g_list_store_splice (shuffled, 0, 0, others->pdata, others->len);
      others_rows = write_rows (shuffled, N_ERAS);
      g_assert_cmpstr (rows, ==, others_rows);
    }
}

/* With as many rows as they like, whatever is in view. */
static void
test_no_two_bands_of_a_row_overlap (void)
{
  for (guint run = 0; run < N_RUNS; run++)
    {
      g_autoptr (GPtrArray)  others = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GListStore) eras = create_random (others);
      g_autoptr (GArray)     places = wakhan_era_rows_list (G_LIST_MODEL (eras), N_ERAS);
      const double           start = g_test_rand_double_range (-26000, 10000);
      const double           length = g_test_rand_double_range (100, 20000);
      const WakhanTimeScale  scale = { start, start + length, WIDTH };
      double                 ends[N_ERAS];

      for (guint row = 0; row < N_ERAS; row++)
        ends[row] = -G_MAXDOUBLE;
      for (guint i = 0; i < places->len; i++)
        {
          const WakhanEraPlace *place = &g_array_index (places, WakhanEraPlace, i);
          double                x[4];

          if (!wakhan_era_place_find (place, &scale, x))
            continue;
          g_assert_cmpfloat (x[0], >=, ends[place->row]);
          g_assert_cmpfloat (x[0], <=, x[1]);
          g_assert_cmpfloat (x[1], <=, x[2]);
          g_assert_cmpfloat (x[2], <=, x[3]);
          ends[place->row] = x[3];
        }
    }
}

static void
test_a_name_stays_in_view (void)
{
  static const struct
  {
    double x[4];
    double name;
    double left; /* less than 0: there is no room */
  } cases[] = {
    { { 100, 100, 300, 300 }, 100, 108 },
    { { -40, -40, 300, 300 }, 100, 8 },
    { { -40, -40, 110, 110 }, 100, -1 },
    { { 100, 100, 215, 215 }, 100, -1 },
    { { 100, 100, 216, 216 }, 100, 108 },
    { { 800, 800, 940, 940 }, 100, -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double left;

      g_assert_cmpint (
        wakhan_era_place_find_name (cases[i].x, WIDTH, cases[i].name, GAP, &left), ==,
        cases[i].left >= 0);
      if (cases[i].left >= 0)
        g_assert_cmpfloat (left, ==, cases[i].left);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/era-rows/those-that-overlap-stand-in-rows",
                   test_those_that_overlap_stand_in_rows);
  g_test_add_func ("/era-rows/what-has-no-row-shares-the-last",
                   test_what_has_no_row_shares_the_last);
  g_test_add_func ("/era-rows/one-ends-where-the-next-begins", test_one_ends_where_the_next_begins);
  g_test_add_func ("/era-rows/a-year-is-all-of-it", test_a_year_is_all_of_it);
  g_test_add_func ("/era-rows/rows-do-not-depend-on-the-order-of-the-file",
                   test_rows_do_not_depend_on_the_order_of_the_file);
  g_test_add_func ("/era-rows/no-two-bands-of-a-row-overlap", test_no_two_bands_of_a_row_overlap);
  g_test_add_func ("/era-rows/a-name-stays-in-view", test_a_name_stays_in_view);
  return g_test_run ();
}
