package locale

import (
	"strconv"
	"testing"

	"benangmerah/model"
)

func TestParseCell(t *testing.T) {
	tests := []struct {
		raw  string
		want model.Money
	}{
		{"0", 0},
		{"0.0", 0},
		{"450000000", 450_000_000_00},
		{"-450000000", -450_000_000_00},
		{"75708214669.06", 75_708_214_669_06},
		{"75708214669.059998", 75_708_214_669_06},
		{"75708214669.060005", 75_708_214_669_06},
		{"1078983576660.0899", 1_078_983_576_660_09},
		{"12345678901234.561", 12_345_678_901_234_56},
		{"7.570821466906E10", 75_708_214_669_06},
		{"7.5708214669059998E+10", 75_708_214_669_06},
		{"1E9", 1_000_000_000_00},
		{"1.0E8", 100_000_000_00},
		{"5E-1", 50},
		{"0.30000000000000004", 30},
		{"1234.5600000000001", 1_234_56},
		{"0.000000000000000000000001", 0},
		{"1E-999", 0},
		{"100000000000000", model.MaxMoney},
		{"99999999999999.999", model.MaxMoney},
		{"500.000.000", 500_000_000_00},
		{"Rp 1.234.567,-", 1_234_567_00},
	}
	for _, tt := range tests {
		got, given, err := ParseCell(tt.raw, Indonesian)
		if err != nil || !given || got != tt.want {
			t.Errorf("ParseCell(%q) = %d, %v, %v; want %d", tt.raw, got, given, err, tt.want)
		}
	}
	for _, raw := range []string{"", " ", "-"} {
		if got, given, err := ParseCell(raw, Indonesian); got != 0 || given || err != nil {
			t.Errorf("ParseCell(%q) = %d, %v, %v; want no figure", raw, got, given, err)
		}
	}
}

func TestParseCellRefused(t *testing.T) {
	tests := []struct {
		raw  string
		want complaint
	}{
		{"1.234", moneyTwoWays},
		{"12345.678", moneyTooFine},
		{"12345.6781", moneyTooFine},
		{"0.001", moneyTooFine},
		{"1E15", moneyTooLarge},
		{"1E999999999", moneyTooLarge},
		{"100000000000000.01", moneyTooLarge},
		{"100000000000000.5", moneyTooLarge},
		{"999999999999999.999", moneyTooLarge},
		{"PAGU", notMoney},
		{"#REF!", notMoney},
	}
	for _, tt := range tests {
		_, given, err := ParseCell(tt.raw, Indonesian)
		refused(t, tt.raw, given, err, tt.want)
	}
}

// TestParseCellFloat holds that an amount survives the float64 of a workbook, in both spellings that writers use.
func TestParseCellFloat(t *testing.T) {
	r := random()
	for range 20_000 {
		m := randomMoney(r) / 1000
		f := float64(m) / 100
		for _, raw := range []string{
			strconv.FormatFloat(f, 'f', -1, 64), strconv.FormatFloat(f, 'E', -1, 64), strconv.FormatFloat(f, 'E', 16, 64),
		} {
			got, given, err := ParseCell(raw, Indonesian)
			if err != nil || !given || got != m {
				t.Fatalf("ParseCell(%q) = %d, %v, %v; want %d", raw, got, given, err, m)
			}
		}
	}
}
