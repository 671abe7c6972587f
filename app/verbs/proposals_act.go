package verbs

import (
	"cmp"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/submissions"
)

// proposalAct reads the act that the words ask for.
func (c *console) proposalAct(p *model.Plan, in *model.Intake, w proposalWords) (model.Act, error) {
	if w.way == "add" {
		return c.addedProposal(in, w)
	}
	ids, err := numberedProposals(p, in, w.numbers)
	if err != nil {
		return nil, err
	}
	switch w.way {
	case "answer":
		return c.answeredProposals(p, ids, w)
	case "merge-into":
		into, err := submissions.Numbered(p, in.ID, w.into)
		if err != nil {
			return nil, err
		}
		return model.MergeSubmissions{Into: into.ID, From: ids}, nil
	case "part":
		return model.PartSubmissions{IDs: ids}, nil
	case "unlock":
		return model.UnlockSubmissions{IDs: ids}, nil
	case "remove":
		return model.RemoveSubmissions{IDs: ids}, nil
	default:
		return c.lineOfProposal(p, in, ids, w)
	}
}

// addedProposal reads --add.
func (c *console) addedProposal(in *model.Intake, w proposalWords) (model.Act, error) {
	n := model.NewSubmission{
		Who:  model.Actor{Name: w.actor, Trade: w.trade, Village: w.village, District: w.district},
		Help: w.help, Text: w.add, Quantity: w.quantity, Unit: w.unit, Place: w.place, Sector: w.sector, Source: w.source, Priority: w.priority,
	}
	amount, _, err := locale.ParseMoney(w.amount, c.language())
	n.Amount = amount
	return model.AddSubmissions{Intake: in.ID, List: []model.NewSubmission{n}}, err
}

// answeredProposals reads --answer.
func (c *console) answeredProposals(p *model.Plan, ids []model.ID, w proposalWords) (model.Act, error) {
	state, err := model.ParseSubmissionState(w.answer)
	if err != nil {
		return nil, err
	}
	a := model.AnswerSubmissions{IDs: ids, State: state, Reason: w.reason, Year: w.year}
	if a.Cost, _, err = locale.ParseMoney(w.cost, c.language()); err != nil {
		return nil, err
	}
	if a.Agency, err = agencyOrAll(p, w.agency); err != nil || w.line == "" {
		return a, err
	}
	if a.Agency == 0 {
		return nil, model.Invalidf("Sebutkan dengan --agency.", "Perangkat daerah dari baris itu belum disebut.")
	}
	line, err := lineByCode(p, p.Agencies.Get(a.Agency), "", w.line, cmp.Or(w.year, planYear(p)))
	if err != nil {
		return nil, err
	}
	a.Line = line.ID
	return a, nil
}

// lineOfProposal reads --make-line.
func (c *console) lineOfProposal(p *model.Plan, in *model.Intake, ids []model.ID, w proposalWords) (model.Act, error) {
	if len(ids) != 1 {
		return nil, model.Invalidf("Sebutkan satu nomor.", "Satu usulan menjadi satu baris.")
	}
	agency, err := agencyByCode(p, w.agency)
	if err != nil {
		return nil, err
	}
	activity, err := lineByCode(p, agency, "", w.activity, cmp.Or(w.year, in.Year))
	if err != nil {
		return nil, err
	}
	act := model.MakeLine{Submission: ids[0], Activity: activity.ID, Code: w.code, Called: w.called}
	if w.fund != "" {
		scope, err := scopeOf(p, ceilingOptions{fund: w.fund})
		if err != nil {
			return nil, err
		}
		act.Fund = scope.fund.ID
	}
	act.Cost, _, err = locale.ParseMoney(w.cost, c.language())
	return act, err
}

// numberedProposals finds proposals by their numbers and ranges of numbers.
func numberedProposals(p *model.Plan, in *model.Intake, words []string) (ids []model.ID, err error) {
	for _, word := range words {
		first, last, ok := strings.Cut(strings.TrimSpace(word), "-")
		if !ok {
			last = first
		}
		from, wrong := strconv.Atoi(first)
		to, also := strconv.Atoi(last)
		if wrong != nil || also != nil || from < 1 || to < from {
			return nil, model.Invalidf("Tulis nomor seperti 3,5-9.", "Nomor usulan %q tidak dapat dibaca.", word)
		}
		for _, end := range []int{from, to} {
			if _, err := submissions.Numbered(p, in.ID, end); err != nil {
				return nil, err
			}
		}
		for _, s := range p.Submissions.Of(in.ID) {
			if s.Number >= from && s.Number <= to {
				ids = append(ids, s.ID)
			}
		}
	}
	return ids, nil
}
