package refocusing_test

import (
	"fmt"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// large is a sheet over 57 agencies with 5,000 lines in all.
func large(b *testing.B) *desk {
	b.Helper()
	w := modeltest.Small(b)
	id := w.Act(model.StartRefocusing{Sheet: model.Refocusing{Name: "Semua", Number: 1, Base: model.Proposed}}).Changes[0].Key()
	put := model.PutRefocusUnits{Refocusing: id}
	accounts := []string{"Perjalanan dinas dalam daerah", "Gaji pokok", "Konsumsi rapat", "Alat tulis kantor", "Pemeliharaan gedung"}
	for i := range 5_000 {
		put.Units = append(put.Units, model.RefocusUnit{Name: fmt.Sprintf("%s %d", accounts[i%len(accounts)], i), Group: fmt.Sprintf("Dinas %02d", i%57), Before: model.Money(i+1) * million})
	}
	w.Act(put)
	d := open(b, w.Memory)
	d.Press("F8")
	b.ResetTimer()
	return d
}

// BenchmarkRulePreview types the last letter of rules, which says what they would do, and shows the preview of every line.
func BenchmarkRulePreview(b *testing.B) {
	d := large(b)
	for range b.N {
		d.Type("potong perjalanan dinas 50 %, jangan sentuh gaji")
		d.Press("Enter", "F8", "Ctrl+A")
	}
}

// BenchmarkRuleKey types one letter of a rule, after which the table and the balance show other cuts, and takes it back: two keys.
func BenchmarkRuleKey(b *testing.B) {
	d := large(b)
	d.Type("potong perjalanan dinas 50 %, jangan sentuh gaji, konsumsi rapat 2")
	b.ResetTimer()
	for range b.N {
		d.Type("5")
		d.Press("Backspace")
	}
}

// BenchmarkTypingShowsTheBalance types a figure into the sheet.
func BenchmarkTypingShowsTheBalance(b *testing.B) {
	d := large(b)
	d.Press("Esc", "Alt+1", "Ctrl+Home", "Down", "Right", "Right")
	for range b.N {
		d.Type("12 jt")
		d.Press("Esc")
	}
}
