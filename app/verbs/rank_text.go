package verbs

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/rank"
)

// longestList is how many lines of a kind are printed for reading.
const longestList = 12

// rankText is a solved problem for reading.
func (c *console) rankText(s *solved) string {
	lines := c.rankNotes(s)
	lines = append(lines, c.rankTable(s))
	lines = append(lines, c.rankLines(s)...)
	if s.ordered != nil {
		return strings.Join(append(lines, c.told(s.ordered)), "\n")
	}
	lines = append(lines, c.rankBest(s)...)
	for _, part := range [][]string{c.rankGiveWay(s), c.rankStability(s), c.rankFlips(s), c.rankNotches(s), c.rankFrontier(s)} {
		if len(part) > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, c.atMost(part)...)
	}
	return strings.Join(lines, "\n")
}

// atMost cuts a list off, and says so.
func (c *console) atMost(lines []string) []string {
	if len(lines) <= longestList {
		return lines
	}
	return append(slices.Clone(lines[:longestList]), c.say(text.RankMore, len(lines)-longestList))
}

// figureOf gives a fraction to two decimals in the language.
func (c *console) figureOf(r *big.Rat) string {
	if r == nil {
		return dash
	}
	n, _ := strconv.ParseInt(strings.Replace(r.FloatString(2), ".", "", 1), 10, 64)
	number, ok := locale.NewNumber(n, 2)
	if !ok {
		return r.FloatString(2)
	}
	return locale.FormatNumber(number, c.language())
}

func (c *console) percentOf(r *big.Rat) string { return c.figureOf(r) + "%" }

func (s *solved) list(list []int) string {
	if len(list) == 0 {
		return dash
	}
	return strings.Join(s.codes(list), ", ")
}

func (c *console) rankNotes(s *solved) (lines []string) {
	if s.normalised() {
		lines = append(lines, c.say(text.RankNormalised, c.figureOf(points(s.Points()))))
	}
	if s.Priorities != nil {
		ratio := new(big.Rat).SetFloat64(s.Priorities.ConsistencyRatio)
		lines = append(lines, c.say(text.RankPairs, c.figureOf(ratio)))
	}
	for _, x := range s.standings {
		if len(x.Disputed) > 0 {
			lines = append(lines, c.say(text.RankDisputed, s.code(x.Alternative), strings.Join(s.standing(x).Disputed, ", ")))
		}
	}
	return c.atMost(lines)
}

func (c *console) rankTable(s *solved) string {
	return strings.TrimSuffix(table(func(row func(...string)) {
		row(strings.Split(c.say(text.RankHead), "\t")...)
		for _, x := range s.standings {
			a := s.Reading.Alternatives[x.Alternative]
			place, score := strconv.Itoa(int(x.Rank)), c.figureOf(x.Score)
			if x.Missing {
				place, score = dash, c.say(text.RankIncomplete)
			}
			row(place, a.Code, score, c.figureOf(x.Points), c.money(a.Cost), c.fate(s, s.funded, x.Alternative), c.fate(s, s.optimum.Portfolio, x.Alternative))
		}
	}), "\n")
}

// fate says what became of an alternative in a portfolio.
func (c *console) fate(s *solved, p rank.Portfolio, i int) string {
	switch lock := s.Reading.Alternatives[i].Lock; {
	case lock == rank.Must:
		return c.say(text.RankMust)
	case lock == rank.Out:
		return c.say(text.RankOut)
	case lock == rank.Deferred:
		return c.say(text.RankDeferred)
	case p.Has(i):
		return c.say(text.RankIn)
	}
	return dash
}

func (c *console) rankLines(s *solved) (lines []string) {
	if s.cut.Musts > 0 {
		share := new(big.Rat).Mul(big.NewRat(int64(s.cut.Musts), int64(s.Ceiling)), big.NewRat(100, 1))
		lines = append(lines, c.say(text.RankMusts, c.money(s.cut.Musts), c.percentOf(share)))
	}
	lines = append(lines, c.portfolioLine(s, text.RankStop, s.cut.Stop), c.portfolioLine(s, text.RankSkip, s.cut.Skip))
	tie := text.RankTieCheaper
	if s.Ties == rank.Listed {
		tie = text.RankTieListed
	}
	for _, group := range s.TiesAtTheLine() {
		lines = append(lines, c.say(tie, s.list(group)))
	}
	return lines
}

func (c *console) portfolioLine(s *solved, sentence text.Sentence, p rank.Portfolio) string {
	return c.say(sentence, s.list(p.In), c.figureOf(p.Score), c.money(p.Left))
}

func (c *console) rankBest(s *solved) []string {
	o := s.optimum
	lines := []string{c.portfolioLine(s, text.RankOptimum, o.Portfolio)}
	if o.Gap.Sign() > 0 {
		lines = append(lines, c.say(text.RankGap, c.figureOf(o.Gap)))
	}
	for _, x := range o.Swaps {
		sentence, money := text.RankSwap, x.Saved
		if money < 0 {
			sentence, money = text.RankSwapDear, -money
		}
		lines = append(lines, c.say(sentence, s.list(x.Out), s.list(x.In), c.figureOf(x.Gain), c.money(money)))
	}
	if o.Rest.Sign() > 0 {
		lines = append(lines, c.say(text.RankRest, c.figureOf(o.Rest)))
	}
	return lines
}

func (c *console) rankGiveWay(s *solved) (lines []string) {
	for _, g := range s.giveWay {
		lines = append(lines, c.giveWayLine(s, g))
		if !g.Proved {
			lines = append(lines, c.say(text.RankUnproved, s.code(g.Alternative)))
		}
		if g.Trim {
			lines = append(lines, c.say(text.RankTrim, s.code(g.Alternative), c.percentOf(g.Fits)))
		}
	}
	return lines
}

// giveWayLine says what an alternative takes, and what is missing where it is the money.
func (c *console) giveWayLine(s *solved, g rank.GiveWay) string {
	coming := s.list(append([]int{g.Alternative}, g.With...))
	score := []any{s.list(g.Out), c.figureOf(g.Lost), c.figureOf(g.Gained), c.figureOf(g.Price)}
	if g.Short == 0 {
		return c.say(text.RankGiveWayHeld, append([]any{coming}, score...)...)
	}
	return c.say(text.RankGiveWay, append([]any{coming, c.money(g.Short), c.percentOf(g.Fits)}, score...)...)
}

func (c *console) rankStability(s *solved) (lines []string) {
	for _, x := range s.stability {
		name := s.criterion(x.Criterion)
		if x.Alone {
			lines = append(lines, c.say(text.RankAlone, name))
			continue
		}
		lines = append(lines, c.say(text.RankStable, name, c.figureOf(x.From.Rat()), c.figureOf(x.To.Rat()), c.figureOf(x.Weight.Rat())))
	}
	return lines
}

func (c *console) rankFlips(s *solved) (lines []string) {
	for _, x := range s.flips {
		lines = append(lines, c.say(text.RankFlip, s.code(x.Above), s.code(x.Below), s.criterion(x.Criterion), c.figureOf(x.To.Rat()), c.figureOf(x.From.Rat())))
	}
	return lines
}

func (c *console) rankNotches(s *solved) (lines []string) {
	if len(s.Reading.Criteria) > 0 && len(s.notches) == 0 {
		return []string{c.say(text.RankNotchNone)}
	}
	for _, x := range s.notches {
		name, code, enters, leaves := s.criterion(x.Criterion), s.code(x.Alternative), s.list(x.In), s.list(x.Out)
		if s.Scorers() > 1 {
			lines = append(lines, c.say(text.RankNotchScorer, name, code, x.Scorer+1, int(x.From), int(x.To), enters, leaves))
			continue
		}
		lines = append(lines, c.say(text.RankNotch, name, code, int(x.From), int(x.To), enters, leaves))
	}
	return lines
}

// rankFrontier gives the step that the ceiling pays for and those above it.
func (c *console) rankFrontier(s *solved) (lines []string) {
	if len(s.frontier) == 0 {
		return nil
	}
	lines = append(lines, c.say(text.RankFrontierFree))
	first, _ := slices.BinarySearchFunc(s.frontier, s.Ceiling, func(x rank.Step, m model.Money) int { return int(min(max(x.Cost-m, -1), 1)) })
	for _, x := range s.frontier[max(first-1, 0):] {
		lines = append(lines, c.say(text.RankFrontier, c.money(x.Cost), c.figureOf(s.OnScale(x.Value))))
	}
	return lines
}
