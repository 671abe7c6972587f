package verbs

import (
	"cmp"
	"errors"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/priority"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// rankingFacts is a ranking of a file, in a list of them. Refused says why it cannot be computed or shown yet.
type rankingFacts struct {
	Name       string `json:"name"`
	Year       int    `json:"year"`
	Candidates int    `json:"candidates"`
	Scorers    int    `json:"scorers"`
	Finished   int    `json:"finished"` // of the scorers
	Revealed   bool   `json:"revealed"`
	Refused    string `json:"refused,omitempty"`
}

// fileRankFacts is a ranking of a file computed as a problem is, with the chair's order beside it.
type fileRankFacts struct {
	Name string `json:"name"`
	Year int    `json:"year"`
	rankFacts
	Chair *chairFacts `json:"chair,omitempty"` // left out where the chair moved none
}

// chairFacts is the chair's order. List gives the codes in that order; In and Out tell it from the computed line. Refused says why it does not fit.
type chairFacts struct {
	List    []string        `json:"list,omitempty"`
	Funded  *portfolioFacts `json:"funded,omitempty"`
	In      []string        `json:"in,omitempty"`
	Out     []string        `json:"out,omitempty"`
	Moves   []moveFacts     `json:"moves"`
	Refused string          `json:"refused,omitempty"`

	left model.Money
}

type moveFacts struct {
	Code    string `json:"code"`
	Move    string `json:"move"`
	Over    string `json:"over,omitempty"`
	Reason  string `json:"reason"`
	Speaker string `json:"speaker,omitempty"`
}

// rankedInFile computes, lists or writes rankings of a file.
func (c *console) rankedInFile(cmd *cobra.Command, f *sqlite.File, o rankOptions) error {
	list := rankingsOf(f.Plan())
	if o.proposals.begin != "" {
		return c.beginRanking(f, o.proposals)
	}
	if o.list || o.name == "" && o.dir == "" && !o.proposals.settle && len(list) > 1 {
		return c.listRankings(f.Plan(), list)
	}
	r, err := rankingNamed(list, o.name)
	if err != nil {
		return err
	}
	if o.proposals.settle {
		return c.settleRanking(f, r, o.proposals)
	}
	if o.dir != "" {
		return c.rankingPaper(cmd, f.Plan(), r, o)
	}
	sheet, _ := priority.Read(f.Plan(), r.ID)
	table, reading, err := sheet.Shown()
	if err != nil {
		return err
	}
	s, err := solveTable(cmd.Context(), reading, table, o.frontier)
	if err != nil {
		return err
	}
	facts := fileRankFacts{Name: r.Name, Year: r.Year, rankFacts: s.facts(), Chair: c.chair(f.Plan(), sheet, s)}
	return c.print(facts, c.say(text.RankOf, r.Name)+"\n"+c.rankText(s)+"\n\n"+c.chairText(facts.Chair))
}

// rankingsOf gives the rankings of a plan, templates left out.
func rankingsOf(p *model.Plan) (list []*model.Ranking) {
	for _, r := range p.Rankings.Of(0) {
		if !r.Template {
			list = append(list, r)
		}
	}
	return list
}

// rankingNamed finds a ranking by its name, upper and lower case alike; the only one there is needs no name.
func rankingNamed(list []*model.Ranking, name string) (*model.Ranking, error) {
	if len(list) == 0 {
		return nil, model.Errorf(model.NotFound, "Buat satu di halaman Prioritas.", "Berkas ini belum berisi daftar prioritas.")
	}
	if name == "" {
		if len(list) > 1 {
			return nil, model.Invalidf("Sebutkan yang mana dengan --name.", "Berkas ini berisi %d daftar prioritas.", len(list))
		}
		return list[0], nil
	}
	for _, r := range list {
		if strings.EqualFold(r.Name, name) {
			return r, nil
		}
	}
	return nil, model.Errorf(model.NotFound, "Lihat namanya dengan --list.", "Daftar prioritas %q tidak ada.", name)
}

func (c *console) listRankings(p *model.Plan, list []*model.Ranking) error {
	facts := []rankingFacts{}
	for _, r := range list {
		sheet, _ := priority.Read(p, r.ID)
		one := rankingFacts{Name: r.Name, Year: r.Year, Candidates: len(sheet.Entries), Scorers: len(sheet.Scorers), Finished: sheet.Finished(), Revealed: r.Revealed}
		if _, _, err := sheet.Shown(); err != nil {
			one.Refused = c.told(err)
		}
		facts = append(facts, one)
	}
	return c.print(facts, c.rankingTable(facts))
}

func (c *console) rankingTable(facts []rankingFacts) string {
	if len(facts) == 0 {
		return c.say(text.RankNone)
	}
	return strings.TrimSuffix(table(func(row func(...string)) {
		for _, f := range facts {
			row(f.Name, c.say(text.RankEntries, f.Candidates), c.say(text.RankFinished, f.Finished, f.Scorers), cmp.Or(f.Refused, dash))
		}
	}), "\n")
}

// told says an error in the language.
func (c *console) told(err error) string {
	var told *model.Error
	if errors.As(err, &told) {
		return text.Error(told, c.language()).Message
	}
	return err.Error()
}

// chair gives the chair's order of a ranking; nil where none was moved.
func (c *console) chair(p *model.Plan, sheet *priority.Sheet, s *solved) *chairFacts {
	moves := p.Overrides.Of(sheet.Ranking.ID)
	if len(moves) == 0 {
		return nil
	}
	f := &chairFacts{Moves: []moveFacts{}}
	for _, m := range moves {
		f.Moves = append(f.Moves, moveFacts{Code: codeOf(sheet, m.Candidate), Move: string(m.Move), Over: codeOf(sheet, m.Over), Reason: m.Reason, Speaker: m.Speaker})
	}
	order, err := sheet.Chair(s.Table)
	if err != nil {
		f.Refused = c.told(err)
		return f
	}
	funded := s.portfolio(order.Funded)
	f.List, f.Funded, f.In, f.Out, f.left = s.codes(order.List), &funded, s.codes(order.In), s.codes(order.Out), order.Funded.Left
	return f
}

// codeOf gives the code of a candidate, "" for none.
func codeOf(sheet *priority.Sheet, candidate model.ID) string {
	if i, known := sheet.At(candidate); known {
		return sheet.Entries[i].Code
	}
	return ""
}

// moves are what the chair does with a candidate, as it is printed: with its code, and the one that it is put before.
var moves = map[string]text.Sentence{string(model.MoveOver): text.RankMovedOver, string(model.MoveIn): text.RankMovedIn, string(model.MoveOut): text.RankMovedOut}

func (c *console) chairText(f *chairFacts) string {
	if f == nil {
		return c.say(text.RankNoMoves)
	}
	lines := []string{f.Refused}
	if f.Funded != nil {
		lines = []string{
			c.say(text.RankChair, strings.Join(f.List, ", ")),
			c.say(text.RankChairFunds, strings.Join(f.Funded.In, ", "), c.money(f.left)),
		}
	}
	for _, m := range f.Moves {
		args := []any{m.Code}
		if m.Over != "" {
			args = append(args, m.Over)
		}
		lines = append(lines, c.say(text.RankMove, c.say(moves[m.Move], args...), m.Reason, cmp.Or(m.Speaker, dash)))
	}
	return strings.Join(lines, "\n")
}

// rankingPaperFacts is what was written of a ranking.
type rankingPaperFacts struct {
	File  string `json:"file"`
	Pages int    `json:"pages"`
}

// rankingPaper writes the paper of a ranking into a folder.
func (c *console) rankingPaper(cmd *cobra.Command, p *model.Plan, r *model.Ranking, o rankOptions) error {
	size, err := paperSize(o.paper)
	if err != nil {
		return err
	}
	options := reports.Options{Paper: size, Public: o.public}
	if _, err := reports.Priorities(p, r.ID, options); err != nil {
		return err
	}
	undo, err := makeFolder(o.dir)
	if err != nil {
		return err
	}
	var facts rankingPaperFacts
	asked := reports.Request{Kind: reports.KindPriorities, Ranking: r.ID, NotulaOptions: reports.NotulaOptions{Options: options}}
	facts.File, err = reports.WriteFile(filepath.Join(o.dir, asked.FileName(p)), func(w io.Writer) (err error) {
		facts.Pages, err = asked.Write(cmd.Context(), w, p, nil)
		return err
	})
	if err != nil {
		return errors.Join(err, undo())
	}
	return c.print(facts, c.say(text.VerbsMinutes, facts.File, facts.Pages))
}
