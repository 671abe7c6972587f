package priorities

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/rank"
)

// plain takes the marks of bold words out of a text, for what cannot show them.
func plain(said string) string { return parts.Unmarked(said) }

func changed(before, after rank.Portfolio) rank.Change { return rank.Changed(before, after) }

func (p *Page) rupiah(m model.Money) string { return locale.FormatRupiah(m, p.desk.Language()) }

// entryOf gives an amount as it is typed.
func (p *Page) entryOf(m model.Money) string { return locale.FormatTable(m, p.desk.Language(), 0) }

// readMoney reads an amount as it was typed; given is false where nothing was.
func (p *Page) readMoney(typed string) (amount model.Money, given bool, refusal string) {
	amount, given, err := locale.ParseMoney(typed, p.desk.Language())
	var told *model.Error
	switch {
	case errors.As(err, &told):
		return 0, false, p.told(told)
	case err != nil:
		return 0, false, err.Error()
	}
	return amount, given, ""
}

// moneyEcho says which amount a text means.
func (p *Page) moneyEcho(typed string) string {
	if amount, given, refusal := p.readMoney(typed); refusal == "" && given {
		return p.rupiah(amount)
	}
	return ""
}

// match finds the candidate that a text means: by rank, by code, or the first whose name begins with it, then holds it.
func (p *Page) match(typed string) (at int, ok bool) {
	typed = strings.ToLower(frame.OneLine(typed))
	if typed == "" || p.now == nil {
		return 0, false
	}
	if n, err := strconv.Atoi(strings.TrimPrefix(typed, "#")); err == nil && n >= 1 && n <= len(p.now.listed) && p.now.table.Complete(p.now.listed[n-1]) {
		return p.now.listed[n-1], true
	}
	for _, fits := range []func(code, name string) bool{
		func(code, _ string) bool { return code == typed },
		func(_, name string) bool { return strings.HasPrefix(name, typed) },
		func(_, name string) bool { return strings.Contains(name, typed) },
	} {
		for i := range p.now.sheet.Entries {
			if e := &p.now.sheet.Entries[i]; fits(strings.ToLower(e.Code), strings.ToLower(frame.OneLine(e.Name))) {
				return i, true
			}
		}
	}
	return 0, false
}

func (p *Page) matchEcho(typed string) string {
	if at, ok := p.match(typed); ok {
		return frame.OneLine(p.now.sheet.Entries[at].Name)
	}
	return ""
}

// findAgency finds the agency that a text means: by code, by its short name, or the first whose name holds it.
func (p *Page) findAgency(typed string) *model.Agency {
	typed = strings.ToLower(frame.OneLine(typed))
	list := p.plan.Agencies.Of(0)
	for _, a := range list {
		if typed == strings.ToLower(a.Code) || typed == strings.ToLower(a.Label()) {
			return a
		}
	}
	for _, a := range list {
		if typed != "" && strings.Contains(strings.ToLower(a.Name), typed) {
			return a
		}
	}
	return nil
}

func (p *Page) agencyEcho(typed string) string {
	if a := p.findAgency(typed); a != nil {
		return a.Label()
	}
	return ""
}

// computeWay computes what it would take for a candidate to come in. What has changed meanwhile is not answered.
func (p *Page) computeWay(i int) {
	now := p.now
	p.desk.Slow(p.say(text.PrioritiesComputing), func(ctx context.Context, _ func(int, int)) (any, error) {
		return findWay(ctx, now.table, i)
	}, func(found any) {
		now.ways[i] = found.(*way)
		if p.now == now {
			p.view.side.showRow()
		}
	})
}

// compute computes what is asked of the whole table.
func (p *Page) compute() {
	p.catchUp()
	now := p.now
	if now == nil || !now.ranked() || now.deep != nil || now.large() {
		return
	}
	p.desk.Slow(p.say(text.PrioritiesComputing), func(ctx context.Context, _ func(int, int)) (any, error) {
		return dig(ctx, now.table)
	}, func(found any) {
		now.deep = found.(*deep)
		if p.now == now {
			p.view.side.show()
		}
	})
}

// canCompute says whether there is anything that has not been computed yet.
func (p *Page) canCompute() bool {
	return p.now != nil && p.now.ranked() && p.now.deep == nil && !p.now.large()
}
