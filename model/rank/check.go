package rank

import (
	"math/big"

	"benangmerah/model"
)

func (t *Table) checkSizes() error {
	p := &t.problem
	switch {
	case len(p.Alternatives) == 0:
		return model.Invalidf("Isi sedikitnya satu program dengan kode dan biayanya.", "Belum ada program yang diperingkat.")
	case len(p.Alternatives) > MaxAlternatives:
		return model.Invalidf("Bagi daftarnya.", "Program terlalu banyak: %d, paling banyak %d.", len(p.Alternatives), MaxAlternatives)
	case len(p.Criteria) > MaxCriteria:
		return model.Invalidf("Gabungkan kriteria yang serupa.", "Kriteria terlalu banyak: %d, paling banyak %d.", len(p.Criteria), MaxCriteria)
	case p.Scale.Min < 0 || p.Scale.Max <= p.Scale.Min:
		return model.Invalidf("Pakai skala 1 sampai 5.", "Skala %d sampai %d tidak dapat dipakai.", p.Scale.Min, p.Scale.Max)
	case p.Threshold < 0 || p.Threshold > 0 && !t.direct():
		return model.Invalidf("Kosongkan ambangnya.", "Ambang hanya berlaku untuk nilai langsung, dari nol ke atas.")
	case p.Ceiling <= 0:
		return model.Invalidf("Isi pagu di atas nol.", "Pagunya nol atau kurang, jadi tidak ada yang dapat dibagi.")
	}
	return nil
}

// weigh takes the common divisor out of the points.
func (t *Table) weigh() error {
	var sum Weight
	divisor := new(big.Int)
	for _, c := range t.problem.Criteria {
		switch {
		case c.Points < 0:
			return model.Invalidf("Isi bobot nol atau lebih.", "Bobot kriteria %q negatif.", c.Name)
		case c.Points > maxPoints:
			return model.Invalidf("Bagi 100 angka di antara kriteria.", "Bobot kriteria %q lebih dari %d.", c.Name, maxPoints/Point)
		}
		sum += c.Points
		divisor.GCD(nil, nil, divisor, big.NewInt(int64(c.Points)))
	}
	if t.direct() {
		t.total, t.divisor = 1, 1
		return nil
	}
	if sum == 0 {
		return model.Invalidf("Beri bobot sedikitnya pada satu kriteria.", "Bobot semua kriteria nol.")
	}
	t.divisor = divisor.Int64()
	t.total = int64(sum) / t.divisor
	for _, c := range t.problem.Criteria {
		t.weights = append(t.weights, int64(c.Points)/t.divisor)
	}
	return nil
}

func (t *Table) checkCodes() error {
	seen := make(map[string]bool, t.size())
	for i := range t.problem.Alternatives {
		a := &t.problem.Alternatives[i]
		switch {
		case a.Code == "":
			return model.Invalidf("Beri kode yang lain dari yang lain.", "Program ke-%d tidak punya kode.", i+1)
		case seen[a.Code]:
			return model.Invalidf("Beri kode yang lain dari yang lain.", "Kode program %q dipakai dua kali.", a.Code)
		}
		seen[a.Code] = true
	}
	return nil
}

func (t *Table) checkCosts() error {
	var sum model.Money
	for _, a := range t.problem.Alternatives {
		switch {
		case a.Cost < 0:
			return model.Invalidf("Isi biaya nol atau lebih.", "Biaya %s negatif.", a.Code)
		case a.Cost > MaxCost:
			return model.Invalidf("Periksa satuannya: biaya ditulis dalam rupiah.", "Biaya %s lebih dari 1.000 triliun rupiah.", a.Code)
		}
		sum = sum.Plus(a.Cost)
	}
	if sum > maxTotalCost {
		return model.Invalidf("Periksa satuannya: biaya ditulis dalam rupiah.", "Jumlah biaya semua program terlalu besar untuk dihitung.")
	}
	return nil
}

// addUp adds up the scores of every complete alternative.
func (t *Table) addUp() error {
	for _, a := range t.problem.Alternatives {
		t.scorers = max(t.scorers, len(a.Scores))
	}
	t.value = make([]int64, t.size())
	if t.direct() {
		return t.takeValues()
	}
	if t.total*int64(max(t.scorers, 1)) > maxValue/t.problem.Scale.span() {
		return model.Invalidf("Bulatkan bobotnya.", "Bobotnya terlalu halus untuk dihitung dengan %d penilai.", t.scorers)
	}
	t.notches = make([][]int64, t.size())
	room := make([]int64, t.size()*len(t.weights))
	for i := range t.problem.Alternatives {
		a, width := &t.problem.Alternatives[i], len(t.weights)
		if a.Value != 0 {
			return model.Invalidf("Pakai salah satu saja.", "Nilai langsung %s tidak dapat berdiri di samping kriteria.", a.Code)
		}
		notches := room[i*width : (i+1)*width : (i+1)*width]
		complete, err := t.addNotches(a, notches)
		if err != nil {
			return err
		}
		if !complete {
			continue
		}
		t.notches[i] = notches
		for j, n := range notches {
			t.value[i] += t.weights[j] * n
		}
	}
	return nil
}

func (t *Table) takeValues() error {
	for i, a := range t.problem.Alternatives {
		switch {
		case len(a.Scores) > 0:
			return model.Invalidf("Isi kriterianya dahulu.", "Skor %s tidak punya kriteria.", a.Code)
		case a.Value < 0 || a.Value > maxValue:
			return model.Invalidf("Isi nilai dari nol sampai satu miliar.", "Nilai %s tidak dapat dipakai.", a.Code)
		}
		t.value[i] = a.Value
	}
	return nil
}

// addNotches adds up the notches of an alternative above the lowest by criterion; it is false where a score is missing.
func (t *Table) addNotches(a *Alternative, sums []int64) (complete bool, err error) {
	complete = len(a.Scores) == t.scorers && t.scorers > 0
	for _, row := range a.Scores {
		if len(row) != len(sums) {
			return false, model.Invalidf("Tulis satu skor untuk setiap kriteria.", "Skor %s berjumlah %d, padahal kriterianya %d.", a.Code, len(row), len(sums))
		}
		for j, x := range row {
			switch {
			case x == Missing:
				complete = false
			case x < t.problem.Scale.Min || x > t.problem.Scale.Max:
				return false, model.Invalidf("Isi skor bulat pada skalanya.", "Skor %d untuk %s di luar skala %d sampai %d.", x, a.Code, t.problem.Scale.Min, t.problem.Scale.Max)
			default:
				sums[j] += int64(x - t.problem.Scale.Min)
			}
		}
	}
	return complete, nil
}
