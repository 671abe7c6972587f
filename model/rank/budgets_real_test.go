package rank_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"strconv"
	"testing"

	"benangmerah/model"
	"benangmerah/model/rank"
)

func readCSV(tb testing.TB, name string) (rows []map[string]string) {
	tb.Helper()
	records, err := csv.NewReader(bytes.NewReader(realData(tb, name))).ReadAll()
	if err != nil {
		tb.Fatal(err)
	}
	for _, record := range records[1:] {
		fields := map[string]string{}
		for n, title := range records[0] {
			fields[title] = record[n]
		}
		rows = append(rows, fields)
	}
	return rows
}

func number(tb testing.TB, text string) int64 {
	tb.Helper()
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		tb.Fatal(err)
	}
	return n
}

func TestParticipatoryBudgets(t *testing.T) {
	projects := map[string][]rank.Alternative{}
	for _, r := range readCSV(t, "participatory_budgets_projects.csv") {
		projects[r["instance"]] = append(projects[r["instance"]], votes(r["project_id"], model.Money(number(t, r["cost_cents"])), number(t, r["value"])))
	}
	expected := readCSV(t, "participatory_budgets_expected.csv")
	if len(expected) != 406 {
		t.Errorf("%d budgets", len(expected))
	}
	for _, want := range expected {
		name := want["instance"]
		x := table(t, rank.Problem{DecisionMatrix: rank.DecisionMatrix{Alternatives: projects[name]}, Ceiling: model.Money(number(t, want["budget_cents"])), Ties: rank.Listed, Threshold: number(t, want["threshold"])})
		cut, optimum := x.Cut(), optimumOf(x)
		same(t, name, map[string]int64{
			"skip": int64(len(cut.Skip.In)), "skip value": cut.Skip.Value, "skip left": int64(cut.Skip.Left),
			"stop": int64(len(cut.Stop.In)), "stop value": cut.Stop.Value, "stop left": int64(cut.Stop.Left), "optimum": optimum.Value,
		}, map[string]int64{
			"skip": number(t, want["funded_skip"]), "skip value": number(t, want["value_skip"]), "skip left": number(t, want["left_skip_cents"]),
			"stop": number(t, want["funded_noskip"]), "stop value": number(t, want["value_noskip"]), "stop left": number(t, want["left_noskip_cents"]), "optimum": number(t, want["optimum_value"]),
		})
		frontierAgrees(t, x, optimum)
	}
}

func frontierAgrees(t *testing.T, x *rank.Table, o rank.Optimum) {
	t.Helper()
	f, err := x.Frontier(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	best, next, _ := f.At(x.Problem().Ceiling)
	if best.Value != o.Value || best.Cost > o.Cost || o.Gap.Sign() != 0 {
		t.Errorf("the frontier has %+v, the optimum %d for %d with a gap of %v", best, o.Value, o.Cost, o.Gap)
	}
	if next.Value != 0 && (next.Cost <= x.Problem().Ceiling || next.Value <= best.Value) {
		t.Errorf("after %+v comes %+v", best, next)
	}
}
