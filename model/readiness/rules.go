package readiness

import (
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// The rules. The figures that they speak of are those of the report's stage and year; a dash or a word like "n/a" counts as nothing.
const (
	// MoneyUnmeasured: the line carries money, or is a program with money below it, and none of its indicators has a target. Amount is the money.
	MoneyUnmeasured model.Rule = "money_without_target"
	// TargetUnfunded: the line has a target, and there is no money at it, below it or above it. Value is the target.
	TargetUnfunded model.Rule = "target_without_money"
	// OnlyPaper: the indicator counts documents or reports. Value is its unit.
	OnlyPaper model.Rule = "counts_documents"
	// NoUnit: the indicator has no unit.
	NoUnit model.Rule = "no_unit"
	// OtherUnit: the unit written beside the target or the baseline is another one than the indicator's; spellings of one unit are alike. Value is the
	// former, Other the latter.
	OtherUnit model.Rule = "unit_differs"
	// NoBaseline: the indicator has no baseline.
	NoBaseline model.Rule = "no_baseline"
	// NoSource: the indicator has no source of data.
	NoSource model.Rule = "no_source"
	// NoOwner: the indicator has nobody responsible.
	NoOwner model.Rule = "no_owner"
	// NoTarget: the indicator has no target.
	NoTarget model.Rule = "no_target"
	// BudgetAsTarget: the target is 1,000,000 or more and is a percentage, or equals in rupiah a budget of the line in any stage and year, or is more
	// than 1,000 times the least of the positive baseline and targets of other years. Value is the target, Amount the budget, Other the least.
	BudgetAsTarget model.Rule = "budget_in_target"
	// ZeroTarget: the target is 0, and lower is not better.
	ZeroTarget model.Rule = "zero_target"
	// NotNumber: the target holds no number. Value is the target, Other the unit where that is one of grades or opinions.
	NotNumber model.Rule = "target_not_number"
	// BelowBaseline: the target is worse than the baseline: below it; above it where lower is better; another where it is to be kept. A range is worse
	// where all of it is. Value is the target, Other the baseline.
	BelowBaseline model.Rule = "target_below_baseline"
)

var allRules = []model.Rule{
	NoTarget, ZeroTarget, BelowBaseline, NotNumber, BudgetAsTarget, TargetUnfunded, MoneyUnmeasured, OnlyPaper,
	NoUnit, OtherUnit, NoBaseline, NoSource, NoOwner,
}

// evidence is what a rule found, see Finding.
type evidence struct {
	value, other string
	amount       model.Money
}

// rule finds something in facts of a kind, or does not.
type rule[T any] struct {
	name  model.Rule
	finds func(facts T) (evidence, bool)
}

// lineRules are the rules of a line; the first that finds something counts.
var lineRules = []rule[*lineFacts]{{TargetUnfunded, targetUnfunded}, {MoneyUnmeasured, moneyUnmeasured}}

// indicatorFigures are the figures of an indicator, each with its rules; of those the first that finds something counts.
var indicatorFigures = []struct {
	field model.Field
	rules []rule[*indicatorFacts]
}{
	{model.FieldIndicator, []rule[*indicatorFacts]{{OnlyPaper, onlyPaper}}},
	{model.FieldUnit, []rule[*indicatorFacts]{{NoUnit, noUnit}, {OtherUnit, otherUnit}}},
	{model.FieldBaseline, []rule[*indicatorFacts]{{NoBaseline, noBaseline}}},
	{model.FieldSource, []rule[*indicatorFacts]{{NoSource, noSource}}},
	{model.FieldOwner, []rule[*indicatorFacts]{{NoOwner, noOwner}}},
	{model.FieldTarget, []rule[*indicatorFacts]{
		{NoTarget, noTarget}, {BudgetAsTarget, budgetAsTarget}, {ZeroTarget, zeroTarget}, {NotNumber, notNumber}, {BelowBaseline, belowBaseline},
	}},
}

// lineFacts is a line with what it carries of the stage and year.
type lineFacts struct {
	line       *model.Line
	own, below model.Figure
	above      *lineFacts // nil for a line at the top
	indicators []*indicatorFacts
	children   []*lineFacts
}

// checked says whether there is anything at the line that money and target could miss.
func (l *lineFacts) checked() bool { return len(l.indicators) > 0 || l.spends() }

// spends says whether the line has money that needs a target of its own.
func (l *lineFacts) spends() bool { return some(l.own) || l.above == nil && some(l.below) }

func some(f model.Figure) bool { return f.Amount != 0 || f.Outside != 0 }

// funded says whether there is money at the line, below it or above it.
func (l *lineFacts) funded() bool {
	for above := l.above; above != nil; above = above.above {
		if some(above.own) {
			return true
		}
	}
	return some(l.own) || some(l.below)
}

// target is the first target of the line, "" where it has none.
func (l *lineFacts) target() string {
	for _, i := range l.indicators {
		if i.target != "" {
			return i.target
		}
	}
	return ""
}

// field is the cell in which to mend what a rule found.
func (l *lineFacts) field(name model.Rule) model.Field {
	switch {
	case name == TargetUnfunded:
		return model.FieldBudget
	case len(l.indicators) == 0:
		return model.FieldIndicator
	default:
		return model.FieldTarget
	}
}

func targetUnfunded(l *lineFacts) (evidence, bool) {
	return evidence{value: l.target()}, l.target() != "" && !l.funded()
}

func moneyUnmeasured(l *lineFacts) (evidence, bool) {
	money := l.own
	if !some(money) {
		money = l.below
	}
	return evidence{amount: money.Amount.Plus(money.Outside)}, l.spends() && l.target() == ""
}

// indicatorFacts is an indicator with its target, "" where it has none, and what target and baseline say.
type indicatorFacts struct {
	*reader
	plan      *model.Plan
	line      *model.Line
	indicator *model.Indicator
	year      int
	target    string
	aim, base *reading
	unit      unit // its own
	counted   unit // of what its text says it counts
}

func noUnit(i *indicatorFacts) (evidence, bool)     { return evidence{}, blank(i.indicator.Unit) }
func noBaseline(i *indicatorFacts) (evidence, bool) { return evidence{}, blank(i.indicator.Baseline) }
func noSource(i *indicatorFacts) (evidence, bool)   { return evidence{}, blank(i.indicator.Source) }
func noOwner(i *indicatorFacts) (evidence, bool)    { return evidence{}, blank(i.indicator.Owner) }
func noTarget(i *indicatorFacts) (evidence, bool)   { return evidence{}, i.target == "" }

// blank says whether a text stands for nothing.
func blank(text string) bool {
	switch strings.ToLower(strings.Trim(text, " \t\r\n\u00a0.-–—?")) {
	case "", "n/a", "na", "belum ada", "tidak ada":
		return true
	default:
		return false
	}
}

func onlyPaper(i *indicatorFacts) (evidence, bool) {
	return evidence{value: i.indicator.Unit}, i.unit.countsPaper() || i.counted.countsPaper()
}

// counted gives the word that an indicator says it counts: "Dokumen" of "Jumlah Dokumen Perencanaan …".
func counted(text string) string {
	first, rest, _ := strings.Cut(strings.TrimLeft(text, " "), " ")
	if !strings.EqualFold(first, "jumlah") && !strings.EqualFold(first, "banyaknya") {
		return ""
	}
	second, _, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
	return second
}

func otherUnit(i *indicatorFacts) (evidence, bool) {
	for _, r := range []*reading{i.aim, i.base} {
		if !r.unit.same(i.unit) {
			return evidence{value: r.written, other: i.indicator.Unit}, true
		}
	}
	return evidence{}, false
}

func zeroTarget(i *indicatorFacts) (evidence, bool) {
	zero := i.aim.known && i.aim.most.Sign() == 0 && i.aim.kind != locale.MoreThan
	return evidence{value: i.target}, zero && i.indicator.Direction != model.Lower
}

func notNumber(i *indicatorFacts) (evidence, bool) {
	e := evidence{value: i.target}
	if i.unit.isGrade() {
		e.other = i.indicator.Unit
	}
	return e, i.aim.kind == locale.NoNumber
}

func belowBaseline(i *indicatorFacts) (evidence, bool) {
	if !i.aim.known || !i.base.known || !i.aim.unit.same(i.base.unit) {
		return evidence{}, false
	}
	below, above := i.aim.most.Cmp(i.base.least) < 0, i.aim.least.Cmp(i.base.most) > 0
	worse := below
	switch i.indicator.Direction {
	case model.Lower:
		worse = above
	case model.Keep:
		worse = below || above
	}
	return evidence{value: i.target, other: i.indicator.Baseline}, worse
}
