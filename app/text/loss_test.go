package text

import (
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/locale"
)

func TestALossSaysWhatItCanOfWhatIsGone(t *testing.T) {
	why := model.Errorf(model.Damaged, "", "Isinya tidak dapat dibaca.")
	around := Around{After: model.At(time.Date(2027, time.January, 18, 1, 30, 0, 0, time.UTC)), Before: model.At(time.Date(2027, time.January, 18, 2, 0, 0, 0, time.UTC)), Zone: model.WIB}
	acts := []string{"note", "correct.budget", "tidak dikenal", "note"}
	for l, want := range map[locale.Language]string{
		locale.Indonesian: "Hilang: tindakan 4 sampai 7. Isinya tidak dapat dibaca. Dilakukan antara 18 Januari 2027 08.30 dan 18 Januari 2027 09.00. Yang masih terbaca: catatan (2×), koreksi pagu.",
		locale.English:    "Lost: acts 4 to 7. It cannot be read. Done between 18 January 2027 08:30 and 18 January 2027 09:00. What can still be read: note (2×), budget correction.",
	} {
		if got := Loss(4, 7, why, around, acts, l); got != want {
			t.Errorf("%s\nwant %s", got, want)
		}
	}
	if got := Loss(1, 1, why, Around{}, nil, locale.Indonesian); got != "Hilang: tindakan 1 sampai 1. Isinya tidak dapat dibaca." {
		t.Error(got)
	}
}
