package verbs

import (
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// linksFacts are the lines that moved or were renamed: what is proposed and what is on record. Seq is the act that the verb did, where it did one.
type linksFacts struct {
	Seq      int64       `json:"seq,omitempty"`
	Proposed []linkFacts `json:"proposed"`
	Joined   []linkFacts `json:"joined"`
	Refused  []linkFacts `json:"refused"`
}

// linkFacts is a pair of lines. Reason and Several are told of proposals: several says that a person has to pick one of those that speak of a line.
type linkFacts struct {
	Old     placeFacts `json:"old"`
	New     placeFacts `json:"new"`
	Reason  string     `json:"reason,omitempty"`
	Several bool       `json:"several,omitempty"`
}

type placeFacts struct {
	Year   int    `json:"year"`
	Agency string `json:"agency"`
	Unit   string `json:"sub_unit,omitempty"`
	Code   string `json:"code"`
	Name   string `json:"name"`
}

// linkWords are the words of the verb links.
type linkWords struct {
	join, refuse, part []string
	all                bool
}

// linkWays are the options that change something.
var linkWays = []string{"join", "refuse", "part", "all-same-name"}

func (c *console) links() *cobra.Command {
	var w linkWords
	cmd := c.verb(text.UseLinks, text.VerbLinks, "links kota.benang --json", 1, func(cmd *cobra.Command, args []string) error {
		given := slices.DeleteFunc(slices.Clone(linkWays), func(way string) bool { return !cmd.Flags().Changed(way) })
		if len(given) > 1 {
			return c.misuse(text.AgendaOneThing, "--"+given[0], "--"+given[1])
		}
		return c.with(args[0], len(given) == 0, func(f *sqlite.File) error { return c.linked(f, w) })
	})
	cmd.Flags().StringArrayVar(&w.join, "join", nil, c.say(text.FlagLinksJoin))
	cmd.Flags().StringArrayVar(&w.refuse, "refuse", nil, c.say(text.FlagLinksRefuse))
	cmd.Flags().StringArrayVar(&w.part, "part", nil, c.say(text.FlagLinksPart))
	cmd.Flags().BoolVar(&w.all, "all-same-name", false, c.say(text.FlagLinksAll))
	return cmd
}

func (c *console) linked(f *sqlite.File, w linkWords) error {
	act, pairs, err := w.act(f.Plan())
	if err != nil {
		return err
	}
	told, seq := "", int64(0)
	if act != nil {
		entry, err := f.Do(act, model.Context{})
		if err != nil {
			return err
		}
		seq, told = entry.Seq, c.say(text.LinksDone, pairs)+"\n"
	}
	facts := linksOf(f.Plan())
	facts.Seq = seq
	if act == nil {
		told = c.linksTable(facts)
	}
	return c.print(facts, told+c.say(text.LinksCounts, len(facts.Proposed), len(facts.Joined), len(facts.Refused)))
}

// act is what the words ask for, nil where they ask for nothing, and of how many pairs.
func (w *linkWords) act(p *model.Plan) (model.Act, int, error) {
	if w.all {
		pairs := model.ClearPairs(p.ProposeSuccessions())
		if len(pairs) == 0 {
			return nil, 0, model.Errorf(model.NotFound, "Lihat usulannya dengan links BERKAS, lalu satukan satu per satu dengan --join.", "Tidak ada usulan yang namanya sama persis dan tinggal disatukan.")
		}
		return model.JoinLines{Pairs: pairs}, len(pairs), nil
	}
	for _, way := range []struct {
		words []string
		act   func([]model.LinePair) model.Act
	}{
		{w.join, func(pairs []model.LinePair) model.Act { return model.JoinLines{Pairs: pairs} }},
		{w.refuse, func(pairs []model.LinePair) model.Act { return model.RefuseLines{Pairs: pairs} }},
		{w.part, func(pairs []model.LinePair) model.Act { return model.PartLines{Pairs: pairs} }},
	} {
		if len(way.words) == 0 {
			continue
		}
		pairs, err := pairsOf(p, way.words)
		if err != nil {
			return nil, 0, err
		}
		return way.act(pairs), len(pairs), nil
	}
	return nil, 0, nil
}

// pairsOf reads pairs as "OLD=NEW".
func pairsOf(p *model.Plan, words []string) ([]model.LinePair, error) {
	known := append(proposedPairs(p), pairsOnRecord(p)...)
	var pairs []model.LinePair
	for _, w := range words {
		old, young, both := strings.Cut(w, "=")
		if !both {
			return nil, model.Invalidf("Tulis seperti 2.18.04.2.01.06=2.18.04.2.01.0006.", "Pasangan %q tidak dapat dibaca.", w)
		}
		pair, err := pairOf(p, known, strings.TrimSpace(old), strings.TrimSpace(young))
		if err != nil {
			return nil, err
		}
		pairs = append(pairs, pair)
	}
	return pairs, nil
}

// pairOf finds a pair by what its lines are called: first among those that are proposed or on record, then among all lines.
func pairOf(p *model.Plan, known []model.LinePair, old, young string) (model.LinePair, error) {
	var fitting []model.LinePair
	for _, pair := range known {
		if called(p, p.Lines.Get(pair.Line), old) && called(p, p.Lines.Get(pair.Successor), young) {
			fitting = append(fitting, pair)
		}
	}
	if len(fitting) == 1 {
		return fitting[0], nil
	}
	if len(fitting) > 1 {
		return model.LinePair{}, model.Invalidf("Sebutkan tahun dan perangkat daerahnya seperti DPMPTSP/2.18.04@2026.", "Ada %d pasangan %s=%s.", len(fitting), old, young)
	}
	a, err := calledLine(p, old)
	if err != nil {
		return model.LinePair{}, err
	}
	b, err := calledLine(p, young)
	return model.LinePair{Line: a, Successor: b}, err
}

// called says whether a line is called so: by its code, which may have its agency or sub unit before a / and its year behind an @.
func called(p *model.Plan, l *model.Line, name string) bool {
	place, name, placed := strings.Cut(name, "/")
	if !placed {
		place, name = "", place
	}
	code, year, dated := strings.Cut(name, "@")
	return l.Code == code && (!dated || year == strconv.Itoa(l.Year)) && (!placed || standsAt(p, l, place))
}

// standsAt says whether a line is of an agency or sub unit of that code or short name.
func standsAt(p *model.Plan, l *model.Line, place string) bool {
	a, u := p.Agencies.Get(l.Agency), p.SubUnits.Get(l.SubUnit)
	return a.Code == place || strings.EqualFold(a.Short, place) || u != nil && u.Code == place
}

func calledLine(p *model.Plan, name string) (model.ID, error) {
	var found []model.ID
	for l := range p.Lines.All() {
		if called(p, l, name) {
			found = append(found, l.ID)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return 0, model.Errorf(model.NotFound, "Periksa kode dan tahunnya.", "Baris %s tidak ada di berkas ini.", name)
	default:
		return 0, model.Invalidf("Sebutkan tahun dan perangkat daerahnya seperti DPMPTSP/2.18.04@2026.", "Ada %d baris %s di berkas ini.", len(found), name)
	}
}

func proposedPairs(p *model.Plan) (pairs []model.LinePair) {
	list := p.ProposeSuccessions()
	for i := range list {
		pairs = append(pairs, list[i].Pair())
	}
	return pairs
}

func pairsOnRecord(p *model.Plan) (pairs []model.LinePair) {
	for _, s := range p.Successions.Of(0) {
		pairs = append(pairs, model.LinePair{Line: s.Line, Successor: s.Successor})
	}
	return pairs
}

func linksOf(p *model.Plan) linksFacts {
	facts := linksFacts{Proposed: []linkFacts{}, Joined: []linkFacts{}, Refused: []linkFacts{}}
	for _, s := range p.ProposeSuccessions() {
		facts.Proposed = append(facts.Proposed, linkFacts{placeOf(p, s.Line), placeOf(p, s.Successor), string(s.Why), s.Several})
	}
	for _, s := range p.Successions.Of(0) {
		of := linkFacts{Old: placeOf(p, p.Lines.Get(s.Line)), New: placeOf(p, p.Lines.Get(s.Successor))}
		if s.Refused {
			facts.Refused = append(facts.Refused, of)
		} else {
			facts.Joined = append(facts.Joined, of)
		}
	}
	return facts
}

func placeOf(p *model.Plan, l *model.Line) placeFacts {
	at := placeFacts{Year: l.Year, Agency: p.Agencies.Get(l.Agency).Code, Code: l.Code, Name: l.Name}
	if u := p.SubUnits.Get(l.SubUnit); u != nil {
		at.Unit = u.Code
	}
	return at
}

// linksTable lists what is proposed, then what is on record.
func (c *console) linksTable(f linksFacts) string {
	return table(func(row func(...string)) {
		for _, l := range f.Proposed {
			state := c.say(text.LinkReasons[model.SuccessionReason(l.Reason)])
			if l.Several {
				state += " (" + c.say(text.LinksPick) + ")"
			}
			c.linkRow(row, l, state)
		}
		for _, l := range f.Joined {
			c.linkRow(row, l, c.say(text.LinksJoined))
		}
		for _, l := range f.Refused {
			c.linkRow(row, l, c.say(text.LinksRefused))
		}
	})
}

func (c *console) linkRow(row func(...string), l linkFacts, state string) {
	agency := l.New.Agency
	if l.Old.Agency != agency {
		agency = l.Old.Agency + " → " + agency
	}
	row(agency, l.Old.Code+"@"+strconv.Itoa(l.Old.Year), l.New.Code+"@"+strconv.Itoa(l.New.Year), shorten(l.New.Name), state)
}
