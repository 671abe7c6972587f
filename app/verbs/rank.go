package verbs

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/rank"
	"benangmerah/model/sqlite"
)

// rankFacts is a problem solved. Scores, points and weights are numbers to four decimals, weights in points out of 100; alternatives stand by their codes.
type rankFacts struct {
	Ceiling    string           `json:"ceiling"`
	Rule       string           `json:"rule"`
	Ties       string           `json:"ties"`
	Scorers    int              `json:"scorers"`
	Points     json.Number      `json:"points"`     // of all criteria
	Normalised bool             `json:"normalised"` // these are not 100
	Criteria   []criterionFacts `json:"criteria"`
	Pairwise   *pairwiseFacts   `json:"pairwise,omitempty"`
	Ranking    []standingFacts  `json:"ranking"`
	Musts      string           `json:"musts"`
	Stop       portfolioFacts   `json:"stop"`
	Skip       portfolioFacts   `json:"skip"`
	LineTies   [][]string       `json:"ties_at_line"`
	Optimum    *optimumFacts    `json:"optimum,omitempty"` // left out, as is all below it, of more than 1,000 alternatives
	GiveWay    []giveWayFacts   `json:"give_way"`
	Flips      []flipFacts      `json:"flips"`
	ScoreFlips []scoreFlipFacts `json:"score_flips"`
	Stability  []stabilityFacts `json:"stability"`
	OneNotch   []notchFacts     `json:"one_notch"`
	Frontier   []stepFacts      `json:"frontier,omitempty"`
}

type criterionFacts struct {
	Name   string      `json:"name"`
	Weight json.Number `json:"weight"`
}

type pairwiseFacts struct {
	LambdaMax        float64 `json:"lambda_max"`
	ConsistencyIndex float64 `json:"ci"`
	ConsistencyRatio float64 `json:"cr"`
}

// standingFacts is an alternative; one that is incomplete has no rank and no scores.
type standingFacts struct {
	Rank          int           `json:"rank,omitempty"`
	Code          string        `json:"code"`
	Name          string        `json:"name,omitempty"`
	Score         json.Number   `json:"score,omitempty"`
	Points        json.Number   `json:"points,omitempty"`
	Cost          string        `json:"cost"`
	Lock          string        `json:"lock,omitempty"`
	Contributions []json.Number `json:"contributions,omitempty"` // by criterion
	Disputed      []string      `json:"disputed,omitempty"`
	Incomplete    bool          `json:"incomplete,omitempty"`
}

type portfolioFacts struct {
	In    []string    `json:"in"`
	Score json.Number `json:"score"`
	Cost  string      `json:"cost"`
	Left  string      `json:"left"`
}

type optimumFacts struct {
	portfolioFacts
	Gap   json.Number `json:"gap"`
	Swaps []swapFacts `json:"swaps"`
	Rest  json.Number `json:"rest"`
}

type swapFacts struct {
	Out   []string    `json:"out"`
	In    []string    `json:"in"`
	Gain  json.Number `json:"gain"`
	Saved string      `json:"saved"`
}

type giveWayFacts struct {
	Code   string         `json:"code"`
	With   []string       `json:"with"`
	Short  string         `json:"short"`
	Fits   json.Number    `json:"fits_percent"`
	Trim   bool           `json:"trim"`
	Out    []string       `json:"give_way"`
	Lost   json.Number    `json:"lost"`
	Gained json.Number    `json:"gained"`
	Left   string         `json:"left"`
	Best   portfolioFacts `json:"best_with_it"`
	Price  json.Number    `json:"price_of_insisting"`
	Proved bool           `json:"proved"`       // who gives way
	Sure   bool           `json:"price_proved"` // the price
}

type flipFacts struct {
	Above     string      `json:"above"`
	Below     string      `json:"below"`
	Criterion string      `json:"criterion"`
	From      json.Number `json:"from"`
	To        json.Number `json:"to"`
}

// scoreFlipFacts is the mean score with which one that is below the line meets the last funded one above it; "needed" is left out where the criterion
// weighs nothing.
type scoreFlipFacts struct {
	Above     string      `json:"above"`
	Below     string      `json:"below"`
	Criterion string      `json:"criterion"`
	Now       json.Number `json:"now"`
	Needed    json.Number `json:"needed,omitempty"`
	Possible  bool        `json:"possible"`
}

type changeFacts struct {
	In  []string `json:"in"`
	Out []string `json:"out"`
}

type stabilityFacts struct {
	Criterion string      `json:"criterion"`
	Weight    json.Number `json:"weight"`
	From      json.Number `json:"from"`
	To        json.Number `json:"to"`
	Below     changeFacts `json:"below"`
	Above     changeFacts `json:"above"`
	Alone     bool        `json:"alone,omitempty"`
}

type notchFacts struct {
	Code      string     `json:"code"`
	Criterion string     `json:"criterion"`
	Scorer    int        `json:"scorer"` // from 1
	From      rank.Score `json:"from"`
	To        rank.Score `json:"to"`
	changeFacts
}

type stepFacts struct {
	Ceiling string      `json:"ceiling"`
	Score   json.Number `json:"score"`
}

// rankOptions are what is asked of the verb rank: a problem, or a ranking of a file.
type rankOptions struct {
	problem, name, dir, paper string
	frontier, list, public    bool
	proposals                 rankIntake
}

func (c *console) rank() *cobra.Command {
	var o rankOptions
	cmd := c.verb(text.UseRank, text.VerbRank, "rank kota.benang --name \"Prioritas 2027\"", 1, func(cmd *cobra.Command, args []string) error {
		if o.problem != "" {
			return c.ranked(cmd.Context(), o.problem, o.frontier)
		}
		return c.with(args[0], o.proposals.begin == "" && !o.proposals.apply, func(f *sqlite.File) error { return c.rankedInFile(cmd, f, o) })
	})
	one := cmd.Args
	cmd.Args = func(cmd *cobra.Command, args []string) error {
		switch {
		case (len(args) == 0) == (o.problem == ""):
			return c.misuse(text.UsageRank)
		case o.problem == "" && o.proposals.fits():
			return one(cmd, args)
		case !o.proposals.fits() || o.proposals.asks():
			return c.misuse(text.UsageRankIntake)
		case o.name != "" || o.list || o.dir != "":
			return c.misuse(text.UsageRankFile)
		}
		return nil
	}
	cmd.Flags().StringVar(&o.problem, "problem", "", c.say(text.FlagProblem))
	cmd.Flags().StringVar(&o.name, "name", "", c.say(text.FlagRanking))
	cmd.Flags().BoolVar(&o.list, "list", false, c.say(text.FlagRankings))
	cmd.Flags().BoolVar(&o.frontier, "frontier", false, c.say(text.FlagFrontier))
	cmd.Flags().StringVar(&o.dir, "out", "", c.say(text.FlagRankOut))
	cmd.Flags().StringVar(&o.paper, "paper", "", c.say(text.FlagPaper))
	cmd.Flags().BoolVar(&o.public, "public", false, c.say(text.FlagPublic))
	o.proposals.flags(c, cmd)
	return cmd
}

func (c *console) ranked(ctx context.Context, path string, frontier bool) error {
	solved, err := solve(ctx, path, frontier)
	if err != nil {
		return about{err, path, path}
	}
	if c.json {
		return encode(c.out, solved.facts())
	}
	return c.print(nil, c.rankText(solved))
}

// solved is a problem with all that was computed of it. Of one that is not rank.Table.Searchable only order and line are.
type solved struct {
	rank.Reading
	*rank.Table
	standings []rank.Standing
	cut       rank.CutLine
	funded    rank.Portfolio
	optimum   rank.Optimum
	giveWay   []rank.GiveWay
	flips     []rank.FlipPoint
	stability []rank.Stability
	notches   []rank.Notch
	frontier  rank.Frontier
	ordered   error // why only order and line were computed; the optimum is the line then
}

func solve(ctx context.Context, path string, frontier bool) (*solved, error) {
	reading, err := readProblem(path)
	if err != nil {
		return nil, err
	}
	t, err := rank.New(reading.Problem)
	if err != nil {
		return nil, err
	}
	return solveTable(ctx, reading, t, frontier)
}

func solveTable(ctx context.Context, reading rank.Reading, t *rank.Table, frontier bool) (*solved, error) {
	s := &solved{Reading: reading, Table: t, standings: t.Standings(), cut: t.Cut(), funded: t.Funded(), ordered: t.Searchable()}
	for _, search := range []func() error{
		func() (err error) { s.optimum, err = t.Optimum(ctx); return err },
		func() (err error) { s.giveWay, err = t.GivingWay(ctx); return err },
		func() (err error) { s.flips, err = t.FlipsAcrossLine(ctx); return err },
		func() (err error) { s.stability, err = t.Stabilities(ctx); return err },
		func() (err error) { s.notches, err = t.OneNotch(ctx); return err },
		func() (err error) {
			if frontier && s.ordered == nil {
				s.frontier, err = t.Frontier(ctx)
			}
			return err
		},
	} {
		if err := search(); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func readProblem(path string) (r rank.Reading, err error) {
	in, err := os.Open(path)
	if err == nil {
		defer func() { err = errors.Join(err, in.Close()) }()
		r, err = rank.Read(in)
	}
	var failed *fs.PathError
	if errors.As(err, &failed) {
		return r, model.Errorf(model.NotFound, "Periksa nama dan foldernya.", "Berkas %q tidak dapat dibuka.", filepath.Base(path))
	}
	return r, err
}

func (s *solved) codes(list []int) []string {
	codes := make([]string, len(list))
	for n, i := range list {
		codes[n] = s.code(i)
	}
	return codes
}

func (s *solved) code(i int) string { return s.Reading.Alternatives[i].Code }

func (s *solved) criterion(k int) string { return s.Reading.Criteria[k].Name }

// decimal gives a fraction to four decimals, without zeros at the end; nothing where there is none.
func decimal(r *big.Rat) json.Number {
	if r == nil {
		return ""
	}
	return json.Number(strings.TrimSuffix(strings.TrimRight(r.FloatString(4), "0"), "."))
}

func points(w rank.Weight) *big.Rat { return big.NewRat(int64(w), int64(rank.Point)) }

func (s *solved) facts() rankFacts {
	f := rankFacts{
		Ceiling: locale.FormatPlain(s.Ceiling), Rule: "skip", Ties: "cheaper", Scorers: s.Scorers(), Points: "0", Criteria: []criterionFacts{},
		Musts: locale.FormatPlain(s.cut.Musts), Stop: s.portfolio(s.cut.Stop), Skip: s.portfolio(s.cut.Skip), LineTies: [][]string{},
		GiveWay: []giveWayFacts{}, Flips: []flipFacts{}, ScoreFlips: []scoreFlipFacts{}, Stability: []stabilityFacts{}, OneNotch: []notchFacts{},
	}
	if s.Rule == rank.Stop {
		f.Rule = "stop"
	}
	if s.Ties == rank.Listed {
		f.Ties = "listed"
	}
	if len(s.Reading.Criteria) > 0 {
		f.Points, f.Normalised = decimal(points(s.Points())), s.normalised()
	}
	for k, x := range s.Reading.Criteria {
		f.Criteria = append(f.Criteria, criterionFacts{x.Name, decimal(s.Weight(k).Rat())})
	}
	if p := s.Priorities; p != nil {
		f.Pairwise = &pairwiseFacts{p.LambdaMax, p.ConsistencyIndex, p.ConsistencyRatio}
	}
	if s.ordered == nil {
		optimum := s.optimumFacts()
		f.Optimum = &optimum
	}
	for _, group := range s.TiesAtTheLine() {
		f.LineTies = append(f.LineTies, s.codes(group))
	}
	s.addRows(&f)
	return f
}

func (s *solved) normalised() bool {
	return len(s.Reading.Criteria) > 0 && s.Points() != 100*rank.Point
}

// addRows fills in the lists.
func (s *solved) addRows(f *rankFacts) {
	for _, x := range s.standings {
		f.Ranking = append(f.Ranking, s.standing(x))
	}
	for _, g := range s.giveWay {
		f.GiveWay = append(f.GiveWay, giveWayFacts{
			Code: s.code(g.Alternative), With: s.codes(g.With), Short: locale.FormatPlain(g.Short), Fits: decimal(g.Fits), Trim: g.Trim, Out: s.codes(g.Out),
			Lost: decimal(g.Lost), Gained: decimal(g.Gained), Left: locale.FormatPlain(g.Left), Best: s.portfolio(g.Best), Price: decimal(g.Price), Proved: g.Proved, Sure: g.PriceProved,
		})
	}
	for _, x := range s.flips {
		f.Flips = append(f.Flips, flipFacts{s.code(x.Above), s.code(x.Below), s.criterion(x.Criterion), decimal(x.From.Rat()), decimal(x.To.Rat())})
	}
	for _, x := range s.ScoreFlips() {
		f.ScoreFlips = append(f.ScoreFlips, scoreFlipFacts{s.code(x.Above), s.code(x.Below), s.criterion(x.Criterion), decimal(x.Now), decimal(x.Needed), x.Possible})
	}
	for _, x := range s.stability {
		f.Stability = append(f.Stability, stabilityFacts{
			s.criterion(x.Criterion), decimal(x.Weight.Rat()), decimal(x.From.Rat()), decimal(x.To.Rat()), s.change(x.Below), s.change(x.Above), x.Alone,
		})
	}
	for _, x := range s.notches {
		f.OneNotch = append(f.OneNotch, notchFacts{s.code(x.Alternative), s.criterion(x.Criterion), x.Scorer + 1, x.From, x.To, s.change(x.Change)})
	}
	for _, x := range s.frontier {
		f.Frontier = append(f.Frontier, stepFacts{locale.FormatPlain(x.Cost), decimal(s.OnScale(x.Value))})
	}
}

// lockNames are the locks as a problem writes them.
var lockNames = map[rank.Lock]string{rank.Must: "must", rank.Out: "out", rank.Deferred: "deferred"}

func (s *solved) standing(x rank.Standing) standingFacts {
	a := s.Reading.Alternatives[x.Alternative]
	f := standingFacts{
		Rank: int(x.Rank), Code: a.Code, Name: a.Name, Score: decimal(x.Score), Points: decimal(x.Points), Cost: locale.FormatPlain(a.Cost),
		Lock: lockNames[a.Lock], Incomplete: x.Missing,
	}
	for _, share := range x.Contributions {
		f.Contributions = append(f.Contributions, decimal(share.Share))
	}
	for _, k := range x.Disputed {
		f.Disputed = append(f.Disputed, s.criterion(k))
	}
	return f
}

func (s *solved) portfolio(p rank.Portfolio) portfolioFacts {
	return portfolioFacts{s.codes(p.In), decimal(p.Score), locale.FormatPlain(p.Cost), locale.FormatPlain(p.Left)}
}

func (s *solved) optimumFacts() optimumFacts {
	f := optimumFacts{portfolioFacts: s.portfolio(s.optimum.Portfolio), Gap: decimal(s.optimum.Gap), Swaps: []swapFacts{}, Rest: decimal(s.optimum.Rest)}
	for _, x := range s.optimum.Swaps {
		f.Swaps = append(f.Swaps, swapFacts{s.codes(x.Out), s.codes(x.In), decimal(x.Gain), locale.FormatPlain(x.Saved)})
	}
	return f
}

func (s *solved) change(c rank.Change) changeFacts { return changeFacts{s.codes(c.In), s.codes(c.Out)} }
