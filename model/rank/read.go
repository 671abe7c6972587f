package rank

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"strings"

	"benangmerah/model"
)

// maxBytes is the largest problem that is read.
const maxBytes = 16 << 20

// written is a problem as it stands in JSON.
type written struct {
	Ceiling      amount               `json:"ceiling"`
	Criteria     []writtenCriterion   `json:"criteria"`
	Pairwise     Judgements           `json:"pairwise"`
	Swing        []points             `json:"swing"`
	Scale        *writtenScale        `json:"scale"`
	Alternatives []writtenAlternative `json:"alternatives"`
	Agencies     map[string]amount    `json:"agencies"`
	Sources      map[string]amount    `json:"sources"`
	Rule         string               `json:"rule"`
	Ties         string               `json:"ties"`
	Threshold    int64                `json:"threshold"`
}

type writtenCriterion struct {
	Name   string `json:"name"`
	Points points `json:"points"`
}

type writtenScale struct {
	Min Score `json:"min"`
	Max Score `json:"max"`
}

type writtenAlternative struct {
	Code     string            `json:"code"`
	Name     string            `json:"name"`
	Cost     *amount           `json:"cost"`
	Scores   []json.RawMessage `json:"scores"`
	Value    int64             `json:"value"`
	Lock     string            `json:"lock"`
	Agency   string            `json:"agency"`
	Source   string            `json:"source"`
	Sources  map[string]amount `json:"sources"`
	Needs    []string          `json:"needs"`
	Excludes []string          `json:"excludes"`
}

// Reading is a problem with what has to be said of its weights.
type Reading struct {
	Problem
	Priorities *Priorities // where the weights come from comparisons in pairs
}

// Read reads a problem from JSON, in the form that the comment of the package describes. Errors are for people. What it gives still has to pass New.
func Read(in io.Reader) (Reading, error) {
	data, err := io.ReadAll(io.LimitReader(in, maxBytes+1))
	if err != nil {
		return Reading{}, err
	}
	if len(data) > maxBytes {
		return Reading{}, model.Invalidf("Bagi soalnya.", "Soal ini lebih besar dari %d MB.", maxBytes>>20)
	}
	var w written
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&w); err != nil {
		return Reading{}, notRead(err)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return Reading{}, model.Invalidf(hintForm, "Sesudah soalnya masih ada isi lain.")
	}
	return w.problem()
}

const hintForm = "Tulis soal seperti dalam penjelasan paket rank."

// notRead says in our words why JSON was not taken.
func notRead(err error) error {
	var own *model.Error
	var kind *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	field, unknown := strings.CutPrefix(err.Error(), "json: unknown field ")
	switch {
	case errors.As(err, &own):
		return own
	case unknown:
		return model.Invalidf(hintForm, "Isian %s tidak dikenal.", field)
	case errors.As(err, &kind):
		return model.Invalidf(hintForm, "Isian %q pada huruf ke-%d tidak dapat berisi %s.", kind.Field, kind.Offset, kind.Value)
	case errors.As(err, &syntax):
		return model.Invalidf(hintForm, "Soal ini bukan JSON yang utuh: periksa huruf ke-%d.", syntax.Offset)
	}
	return model.Invalidf(hintForm, "Soal ini bukan JSON yang utuh.")
}

func (w *written) problem() (Reading, error) {
	r := Reading{Problem: Problem{Ceiling: model.Money(w.Ceiling), Agencies: amounts(w.Agencies), Sources: amounts(w.Sources), Threshold: w.Threshold}}
	if w.Scale != nil {
		if r.Scale = (Scale{w.Scale.Min, w.Scale.Max}); r.Scale == (Scale{}) {
			return r, model.Invalidf("Pakai skala 1 sampai 5.", "Skala %d sampai %d tidak dapat dipakai.", 0, 0)
		}
	}
	for _, c := range w.Criteria {
		r.Criteria = append(r.Criteria, Criterion{c.Name, Weight(c.Points)})
	}
	for _, step := range []func(*Reading) error{w.choices, w.weights, w.alternatives} {
		if err := step(&r); err != nil {
			return Reading{}, err
		}
	}
	return r, nil
}

func (w *written) choices(r *Reading) error {
	switch w.Rule {
	case "", "skip":
	case "stop":
		r.Rule = Stop
	default:
		return model.Invalidf("Pilih skip atau stop.", "Aturan garis batas %q tidak dikenal.", w.Rule)
	}
	switch w.Ties {
	case "", "cheaper":
	case "listed":
		r.Ties = Listed
	default:
		return model.Invalidf("Pilih cheaper atau listed.", "Pembeda nilai sama %q tidak dikenal.", w.Ties)
	}
	return nil
}

// weights takes the weights from comparisons in pairs or swings where those are given.
func (w *written) weights(r *Reading) error {
	var list []Weight
	switch {
	case w.Pairwise != nil && w.Swing != nil:
		return model.Invalidf("Pakai salah satu saja.", "Bobot tidak dapat berasal dari perbandingan dan lompatan sekaligus.")
	case w.Pairwise != nil:
		p, err := w.Pairwise.Priorities()
		if err != nil {
			return err
		}
		if !p.Consistent() {
			return Inconsistent(p)
		}
		r.Priorities, list = &p, FromShares(p.Weights)
	case w.Swing != nil:
		ratings := make([]Weight, len(w.Swing))
		for i, x := range w.Swing {
			ratings[i] = Weight(x)
		}
		var err error
		if list, err = Swing(ratings); err != nil {
			return err
		}
	default:
		return nil
	}
	if len(list) != len(r.Criteria) {
		return model.Invalidf("Isi satu untuk setiap kriteria.", "Ada %d bobot untuk %d kriteria.", len(list), len(r.Criteria))
	}
	for i, x := range list {
		r.Criteria[i].Points = x
	}
	return nil
}

// Inconsistent refuses comparisons, with the one to look at again.
func Inconsistent(p Priorities) error {
	return model.Invalidf("Periksa perbandingan itu lagi.",
		"Perbandingannya belum konsisten: CR %.2f, paling banyak 0.10 (RI Saaty 1980). Yang paling menyimpang: kriteria %d dengan %d, diisi %.4g, sebaiknya sekitar %.4g.",
		p.ConsistencyRatio, p.LookAgain.A+1, p.LookAgain.B+1, p.LookAgain.Ratio, p.Suggested)
}

func (w *written) alternatives(r *Reading) error {
	locks := map[string]Lock{"": Free, "must": Must, "out": Out, "deferred": Deferred}
	for _, x := range w.Alternatives {
		lock, known := locks[x.Lock]
		switch {
		case !known:
			return model.Invalidf("Pilih must, out, atau deferred.", "Kuncian %q tidak dikenal.", x.Lock)
		case x.Cost == nil:
			return model.Invalidf("Isi biayanya.", "Biaya %s belum diisi.", x.Code)
		case x.Source != "" && x.Sources != nil:
			return model.Invalidf("Pakai salah satu saja.", "%s menyebut source dan sources sekaligus.", x.Code)
		}
		a := Alternative{Code: x.Code, Name: x.Name, Cost: model.Money(*x.Cost), Value: x.Value, Lock: lock, Agency: x.Agency, Sources: amounts(x.Sources), Needs: x.Needs, Excludes: x.Excludes}
		if x.Source != "" {
			a.Sources = map[string]model.Money{x.Source: a.Cost}
		}
		var err error
		if a.Scores, err = x.rows(); err != nil {
			return err
		}
		r.Alternatives = append(r.Alternatives, a)
	}
	return nil
}

// rows gives the scores as rows of scorers, from one row or several.
func (x *writtenAlternative) rows() ([][]Score, error) {
	if len(x.Scores) == 0 {
		return nil, nil
	}
	rows := [][]json.RawMessage{x.Scores}
	if x.Scores[0][0] == '[' {
		rows = make([][]json.RawMessage, len(x.Scores))
		for i, text := range x.Scores {
			if err := json.Unmarshal(text, &rows[i]); err != nil {
				return nil, model.Invalidf("Tulis satu baris skor untuk setiap penilai.", "Skor %s tidak dapat dibaca.", x.Code)
			}
		}
	}
	scores := make([][]Score, len(rows))
	for i, row := range rows {
		for _, text := range row {
			score := Missing
			if string(text) != "null" {
				if err := json.Unmarshal(text, &score); err != nil || score < 0 {
					return nil, model.Invalidf("Isi skor bulat pada skalanya.", "Skor %q untuk %s bukan bilangan bulat dari nol ke atas.", short(text), x.Code)
				}
			}
			scores[i] = append(scores[i], score)
		}
	}
	return scores, nil
}

// amount is money as it is written: rupiah as a whole number, or text with two decimals.
type amount model.Money

func amounts(list map[string]amount) map[string]model.Money {
	if list == nil {
		return nil
	}
	money := make(map[string]model.Money, len(list))
	for name, a := range list {
		money[name] = model.Money(a)
	}
	return money
}

// UnmarshalJSON reads the amount.
func (a *amount) UnmarshalJSON(data []byte) error {
	sen, ok := fixed(strings.Trim(string(data), `"`), 2)
	if !ok {
		return model.Invalidf("Tulis rupiah seperti 1250000 atau \"1250000.50\".", "%q bukan jumlah uang.", short(data))
	}
	*a = amount(sen)
	return nil
}

// points are points of weight as they are written, with at most four decimals.
type points Weight

// UnmarshalJSON reads the points.
func (p *points) UnmarshalJSON(data []byte) error {
	n, ok := fixed(string(data), 4)
	if !ok {
		return model.Invalidf("Tulis bobot seperti 20 atau 12.5.", "%q bukan bobot.", short(data))
	}
	*p = points(n)
	return nil
}

// short gives the beginning of what was written, to be shown.
func short(data []byte) string {
	const most = 30
	if runes := []rune(strings.Trim(string(data), `"`)); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return strings.Trim(string(data), `"`)
}

// fixed reads a decimal number with at most so many decimals as a whole number of the last of them.
func fixed(text string, decimals int) (int64, bool) {
	const longest = 40
	if len(text) > longest || strings.Trim(text, "-0123456789.") != "" {
		return 0, false
	}
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		return 0, false
	}
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
	r.Mul(r, new(big.Rat).SetInt(scale))
	if !r.IsInt() || !r.Num().IsInt64() {
		return 0, false
	}
	return r.Num().Int64(), true
}
