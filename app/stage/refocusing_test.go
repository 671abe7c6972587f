package stage_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The sheets that are shown: one of provinces, one without units, one that may leave something, one of the longest names and largest amounts, and one of many
// units in groups.
const (
	sheetProvinces model.ID = 8_100 + iota
	sheetEmpty
	sheetLess
	sheetWorst
	sheetMany
)

// refocusPlan is the small plan with the sheets.
func refocusPlan(t testing.TB) *model.Plan {
	t.Helper()
	p := smallPlan(t)
	edit := model.Edit{Title: "test"}
	sheet := func(id model.ID, name string, balance model.RefocusBalance) {
		edit.Put = append(edit.Put, &model.Refocusing{ID: id, Name: name, Year: year, Number: int(id-sheetProvinces) + 1, Base: model.Proposed, Balance: balance})
	}
	next := model.ID(8_200)
	unit := func(u model.RefocusUnit) {
		next++
		u.ID, u.Order = next, int(next)
		edit.Put = append(edit.Put, &u)
	}
	sheet(sheetProvinces, "Dampak pandemi", model.BalanceTotal)
	for i := range 34 {
		u := model.RefocusUnit{Refocusing: sheetProvinces, Name: fmt.Sprintf("Provinsi %02d", i+1), Before: 50 * jt, Beneficiary: "Industri kecil", Added: 3_055 * jt}
		if i >= 30 {
			u.Beneficiary, u.Added = "Industri menengah", 5_375*jt
		}
		unit(u)
	}
	unit(model.RefocusUnit{Refocusing: sheetProvinces, Name: "Perjalanan dinas pusat", Before: 200_000 * jt, Cut: 113_150 * jt})
	sheet(sheetEmpty, "Lembar kosong", model.BalanceTotal)
	sheet(sheetLess, "Penghematan", model.BalanceBelow)
	unit(model.RefocusUnit{Refocusing: sheetLess, Name: "Rapat", Before: 10_000 * jt, Cut: 364 * jt})
	long := strings.Repeat("Penyelenggaraan Urusan Pemerintahan ", 8)[:250]
	sheet(sheetWorst, long, model.BalanceGroup)
	for i := range 40 {
		unit(model.RefocusUnit{Refocusing: sheetWorst, Name: fmt.Sprint(i, " ", long)[:250], Beneficiary: fmt.Sprint(i, " ", long)[:250], Before: model.MaxMoney, Cut: 99_999_999 * jt, Added: 99_999_998 * jt})
	}
	sheet(sheetMany, "Semua baris", model.BalanceTotal)
	for i := range 60 {
		unit(model.RefocusUnit{Refocusing: sheetMany, Group: fmt.Sprint("Kelompok ", i%3), Name: fmt.Sprint("Baris ", i), Before: 100 * jt, Cut: jt})
	}
	unit(model.RefocusUnit{Refocusing: sheetMany, Group: "Bantuan", Name: "Bantuan", Added: 60*jt + 1})
	do(t, p, model.Context{Seed: "refocus"}, edit)
	return p
}

// refocusSlides are the slides of refocusing, of every sheet, from the first to the last page.
func refocusSlides(t testing.TB) []shown {
	t.Helper()
	p := refocusPlan(t)
	return []shown{
		{"refocusing", p, stage.Refocusing{Sheet: sheetProvinces}},
		{"refocusing_end", p, stage.Refocusing{Sheet: sheetProvinces, Page: 99}},
		{"refocusing_empty", p, stage.Refocusing{Sheet: sheetEmpty}},
		{"refocusing_less", p, stage.Refocusing{Sheet: sheetLess}},
		{"refocusing_many", p, stage.Refocusing{Sheet: sheetMany}},
		{"refocusing_gone", p, stage.Refocusing{Sheet: 1}},
		{"refocus_shares", p, stage.RefocusShares{Sheet: sheetProvinces}},
		{"worst_refocusing", p, stage.Refocusing{Sheet: sheetWorst}},
		{"worst_refocus_shares", p, stage.RefocusShares{Sheet: sheetWorst}},
		{"worst_refocus_shares_end", p, stage.RefocusShares{Sheet: sheetWorst, Page: 99}},
	}
}

func TestRefocusingIsShownWithItsBalance(t *testing.T) {
	p := refocusPlan(t)
	for _, c := range []struct {
		slide stage.Slide
		want  []string
	}{
		{stage.Refocusing{Sheet: sheetProvinces}, []string{"Dampak pandemi", "Seimbang, selisih", "Rp0", "Semula", "Potongan", "Tambahan", "Menjadi", "Provinsi 01", "Jumlah", "Rp113,15 M"}},
		{stage.Refocusing{Sheet: sheetEmpty}, []string{"Belum ada unit di lembar ini."}},
		{stage.Refocusing{Sheet: sheetLess}, []string{"Sisa, boleh", "−3,64% · Rp10,00 M menjadi Rp9,64 M"}},
		{stage.Refocusing{Sheet: sheetMany}, []string{"Kurang potongan", "Rp0,01", "Kelompok 0"}},
		{stage.Refocusing{Sheet: 1}, []string{"Lembar refocusing ini tidak ada lagi."}},
		{stage.RefocusShares{Sheet: sheetProvinces}, []string{"Industri kecil", "Rp91,65 M", "81,0%", "Industri menengah", "19,0%", "Rp113,15 M", "100,0%"}},
	} {
		said := strings.Join(texts(stage.Show(c.slide, content(p, 1280, 720, stage.Light))), "\n")
		for _, want := range c.want {
			if !strings.Contains(said, want) {
				t.Errorf("%+v does not say %q but\n%s", c.slide, want, said)
			}
		}
	}
}

func TestRefocusingPagesNineRowsAtMost(t *testing.T) {
	p := refocusPlan(t)
	for _, size := range sizes {
		c := content(p, size[0], size[1], stage.Light)
		seen := map[string]bool{}
		pages := stage.Pages(stage.Refocusing{Sheet: sheetProvinces}, c)
		for page := range pages {
			said := texts(stage.Show(stage.Refocusing{Sheet: sheetProvinces, Page: page}, c))
			rows := 0
			for _, s := range said {
				if strings.HasPrefix(s, "Provinsi ") || s == "Jumlah" {
					rows, seen[s] = rows+1, true
				}
			}
			if rows > 9 {
				t.Errorf("page %d at %v has %d rows", page, size, rows)
			}
		}
		if len(seen) != 35 {
			t.Errorf("%d pages at %v name %d provinces and the total", pages, size, len(seen))
		}
	}
	c := content(p, 1024, 768, stage.Light)
	if said := texts(stage.Show(stage.Refocusing{Sheet: sheetProvinces}, c)); !slices.Contains(said, "Geser") || slices.Contains(said, "Potongan") {
		t.Errorf("the narrow picture says %q", said)
	}
	c.Language = locale.English
	if got := stage.Caption(stage.RefocusShares{Sheet: sheetProvinces}, c); got != "For whom · Dampak pandemi" {
		t.Errorf("in English it is %q", got)
	}
}
