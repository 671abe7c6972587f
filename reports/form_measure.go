package reports

import (
	"math/big"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// Measure is a length or size of a model.PaperForm as people write it. Unit is "mm", "pt" or, for the spacing, "".
type Measure struct {
	Name        string // as verbs call it
	Unit        string
	least, most int
	digits      int // decimals that are kept
	of          func(f *model.PaperForm) *int
}

// Measures lists the measures of a form in the order in which they are offered. Their bounds are those of what a page can have.
func Measures() []Measure {
	margin := func(name string, least int, of func(f *model.PaperForm) *int) Measure {
		return Measure{Name: name, Unit: "mm", least: least, most: 600, digits: 1, of: of}
	}
	const edge, foot = 50, 150 // what printers do not reach, and what the lines at the foot need
	return []Measure{
		margin("margin-top", edge, func(f *model.PaperForm) *int { return &f.Top }),
		margin("margin-right", edge, func(f *model.PaperForm) *int { return &f.Right }),
		margin("margin-bottom", foot, func(f *model.PaperForm) *int { return &f.Bottom }),
		margin("margin-left", edge, func(f *model.PaperForm) *int { return &f.Left }),
		{Name: "text", Unit: "pt", least: 80, most: 160, digits: 1, of: func(f *model.PaperForm) *int { return &f.TextSize }},
		{Name: "spacing", least: 100, most: 250, digits: 2, of: func(f *model.PaperForm) *int { return &f.Spacing }},
	}
}

// Text writes the measure of a form, the usual one where it has none of its own.
func (m Measure) Text(f model.PaperForm, l locale.Language) string {
	f = FullForm(f)
	return m.write(*m.of(&f), l)
}

// Bounds writes the least, the usual and the most of the measure.
func (m Measure) Bounds(l locale.Language) (least, usual, most string) {
	return m.write(m.least, l), m.Text(model.PaperForm{}, l), m.write(m.most, l)
}

func (m Measure) write(value int, l locale.Language) string {
	n, _ := locale.NewNumber(int64(value), m.digits)
	return locale.FormatNumber(n, l)
}

// Set reads the measure into a form, with its unit or without; nothing is the usual one. It refuses what is no number and what is out of bounds.
func (m Measure) Set(f *model.PaperForm, typed string, l locale.Language) error {
	number := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(typed), m.Unit))
	if number == "" {
		*m.of(f) = 0
		return nil
	}
	n, _, err := locale.ParseNumber(number, l)
	if err != nil {
		return err
	}
	value := new(big.Rat).Mul(n.Rat(), big.NewRat(m.per(), 1))
	if !value.IsInt() || value.Cmp(big.NewRat(int64(m.least), 1)) < 0 || value.Cmp(big.NewRat(int64(m.most), 1)) > 0 {
		least, _, most := m.Bounds(l)
		return model.Invalidf("Tulis angka di antara keduanya.", "Nilai %s tidak dapat dipakai: paling sedikit %s dan paling banyak %s.", strings.TrimSpace(number+" "+m.Unit), least, most)
	}
	*m.of(f) = int(value.Num().Int64())
	return nil
}

// per is what the whole unit is kept as.
func (m Measure) per() int64 {
	per := int64(1)
	for range m.digits {
		per *= 10
	}
	return per
}
