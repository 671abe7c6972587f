package refocus

import (
	"math/big"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// lastMonth is the last month of a year, and the most months that it has.
const lastMonth = 12

// CheckMonths refuses months that a year does not have, where they are written as a number: "13" or "-2 bulan". Words such as "Mei–Oktober" are taken as they are.
// An error is a *model.Error with the code Invalid.
func CheckMonths(written string) error {
	words := strings.Fields(written)
	if len(words) == 0 || len(words) > 2 || len(words) == 2 && !strings.EqualFold(words[1], "bulan") && !strings.EqualFold(words[1], "months") {
		return nil
	}
	n, given, err := locale.ParseNumber(words[0], locale.Indonesian)
	if err == nil && given && (n.Sign() < 0 || n.Rat().Cmp(big.NewRat(lastMonth, 1)) > 0) {
		return model.Invalidf("Tulis angka 0 sampai 12, atau nama bulannya.", "Setahun tidak punya bulan %q.", written)
	}
	return nil
}

// CheckVolume refuses a volume below zero. What is no number is taken as it is written. An error is a *model.Error with the code Invalid.
func CheckVolume(written string) error {
	if n, given, err := locale.ParseNumber(written, locale.Indonesian); err == nil && given && n.Sign() < 0 {
		return model.Invalidf("Tulis volume 0 atau lebih.", "Volume %q di bawah nol.", written)
	}
	return nil
}

// CheckCut refuses a unit that would lose more than there is. An error is a *model.Error with the code Invalid.
func CheckCut(u *model.RefocusUnit) error {
	if u.After() >= 0 {
		return nil
	}
	cut, added := u.Taken()
	return model.Invalidf("Perkecil potongannya, atau periksa angka semulanya.", "Potongan %s lebih besar dari yang ada, %s.",
		locale.FormatRupiah(cut, locale.Indonesian), locale.FormatRupiah(u.Before.Plus(added), locale.Indonesian))
}

// Check is CheckMonths, CheckVolume and CheckCut of a unit as it becomes: what was so before is not looked at, so that a unit with an old fault can be mended piece
// by piece.
func Check(before, after *model.RefocusUnit) error {
	for _, x := range [...]struct {
		was, is string
		check   func(string) error
	}{
		{before.MonthsBefore, after.MonthsBefore, CheckMonths},
		{before.MonthsAfter, after.MonthsAfter, CheckMonths},
		{before.VolumeBefore, after.VolumeBefore, CheckVolume},
		{before.VolumeAfter, after.VolumeAfter, CheckVolume},
	} {
		if x.was == x.is {
			continue
		}
		if err := x.check(x.is); err != nil {
			return err
		}
	}
	if after.After() < before.After() {
		return CheckCut(after)
	}
	return nil
}
