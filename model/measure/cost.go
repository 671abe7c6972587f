package measure

import (
	"maps"
	"math/big"
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/readiness"
)

// indicator is one and the same indicator at lines of a level, whatever its case, accents and punctuation.
type indicator struct {
	level model.Level
	text  string
}

// holding is what the lines of one side have of an indicator in one unit: their money, and the sum of the targets that are plain numbers.
type holding struct {
	written string // the unit
	money   model.Money
	target  *big.Rat
	text    string // a target that is no plain number
}

// costs gathers what sides have of indicators.
type costs struct {
	sides int
	order []indicator
	names map[indicator]string
	held  map[indicator][]map[string]*holding // by side and unit
	folds map[string]string                   // texts and units without their spelling: a plan has many and few different ones
	units map[string]string
}

func newCosts(sides int) *costs {
	return &costs{sides: sides, names: map[indicator]string{}, held: map[indicator][]map[string]*holding{}, folds: map[string]string{}, units: map[string]string{}}
}

// read takes what one side has. Lines that share an indicator are taken together; of an indicator that a line has twice the first counts.
func (c *costs) read(side int, s model.Side) {
	s.Roots(func(_ *model.Agency, root *model.Node, _ model.Figure) {
		root.Walk(func(n *model.Node, _ int) {
			known, money := map[indicator]bool{}, s.Figure(n)
			for _, i := range s.Plan.Indicators.Of(n.Line.ID) {
				of := indicator{n.Line.Level, once(c.folds, i.Text, model.FoldName)}
				if of.text != "" && !known[of] && money.Known {
					known[of] = true
					c.add(side, of, i, money.Amount, s.Target(i.ID))
				}
			}
		})
	})
}

// once gives what a function makes of a text, which it is asked for a single time.
func once(known map[string]string, text string, of func(string) string) string {
	made, ok := known[text]
	if !ok {
		made = of(text)
		known[text] = made
	}
	return made
}

func (c *costs) add(side int, of indicator, i *model.Indicator, money model.Money, t *model.Target) {
	if c.held[of] == nil {
		c.order = append(c.order, of)
		c.names[of] = i.Text
		c.held[of] = make([]map[string]*holding, c.sides)
	}
	units := c.held[of][side]
	if units == nil {
		units = map[string]*holding{}
		c.held[of][side] = units
	}
	unit := once(c.units, i.Unit, readiness.Unit)
	if units[unit] == nil {
		units[unit] = &holding{written: strings.TrimSpace(i.Unit)}
	}
	units[unit].take(money, t)
}

func (h *holding) take(money model.Money, t *model.Target) {
	if t == nil || strings.TrimSpace(t.Value) == "" {
		return
	}
	f := locale.ParseFigure(t.Value, locale.Indonesian)
	if f.Kind != locale.Exact {
		h.text = strings.TrimSpace(t.Value)
		return
	}
	if f.Value.Sign() <= 0 || money == 0 {
		return // there is nothing to divide, or nothing to divide by
	}
	h.money = h.money.Plus(money)
	if h.target == nil {
		h.target = new(big.Rat)
	}
	h.target.Add(h.target, f.Value.Rat())
}

// countable tells whether there is a sum of targets in a unit that can cost something; a share, or a number of nobody knows what, cannot.
func (h *holding) countable(unit string) bool { return h.target != nil && unit != "%" && unit != "" }

// rows gives the indicators that at least two sides can be compared by, and those that they only count in different units.
func (c *costs) rows() (rows []Row) {
	for _, of := range c.order {
		sides := c.held[of]
		if unit, shared := common(sides); shared || differ(sides) {
			rows = append(rows, c.row(of, unit))
		}
	}
	return rows
}

// common gives the unit in which most sides can be compared, the first by name among equals; there are two such sides at least.
func common(sides []map[string]*holding) (unit string, shared bool) {
	count := map[string]int{}
	for _, units := range sides {
		for u, h := range units {
			if h.countable(u) {
				count[u]++
			}
		}
	}
	most := 1
	for _, u := range slices.Sorted(maps.Keys(count)) {
		if count[u] > most {
			unit, most, shared = u, count[u], true
		}
	}
	return unit, shared
}

// differ tells whether at least two sides have a number, in different units.
func differ(sides []map[string]*holding) bool {
	numbers, names := 0, map[string]bool{}
	for _, units := range sides {
		found := false
		for u, h := range units {
			if h.target != nil {
				found, names[u] = true, true
			}
		}
		if found {
			numbers++
		}
	}
	return numbers > 1 && len(names) > 1
}

// row gives the cells of an indicator in a unit, "" where the sides have none in common.
func (c *costs) row(of indicator, unit string) Row {
	r := Row{Kind: UnitCost, Level: of.level, Indicator: c.names[of], Cells: make([]Cell, c.sides)}
	for i, units := range c.held[of] {
		h := units[unit]
		switch {
		case len(units) == 0:
		case unit == "" || h == nil:
			r.Cells[i] = Cell{State: OtherUnit, Unit: units[slices.Sorted(maps.Keys(units))[0]].written}
		default:
			r.Cells[i] = h.cell()
			if r.Unit == "" {
				r.Unit = h.written
			}
		}
	}
	return r
}

func (h *holding) cell() Cell {
	if h.target == nil {
		if h.text == "" {
			return Cell{}
		}
		return Cell{State: NoNumber, Unit: h.written, Text: h.text}
	}
	cost, fits := divided(h.money, h.target)
	number, known := numberOf(h.target)
	if !fits || !known {
		return Cell{}
	}
	return Cell{State: Given, Amount: cost, Unit: h.written, Target: number}
}

// divided gives money ÷ target to the nearest sen, half a sen up.
func divided(money model.Money, target *big.Rat) (model.Money, bool) {
	cost := new(big.Rat).Quo(new(big.Rat).SetInt64(int64(money)), target)
	cost.Add(cost, big.NewRat(1, 2))
	sen := new(big.Int).Div(cost.Num(), cost.Denom())
	return model.Money(sen.Int64()), sen.IsInt64()
}

// numberOf gives a sum of decimal numbers as one.
func numberOf(sum *big.Rat) (locale.Number, bool) {
	scale, exact := sum.FloatPrec()
	coef, isInt := new(big.Int).SetString(strings.ReplaceAll(sum.FloatString(scale), ".", ""), 10)
	if !exact || !isInt || !coef.IsInt64() {
		return locale.Number{}, false
	}
	return locale.NewNumber(coef.Int64(), scale)
}
