package workbook_test

import (
	"fmt"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/workbook"
)

// TestOneBadRowDoesNotRefuseTheOthers holds that what the plan may not hold is refused in its row, so that the rest of the file can be taken over.
func TestOneBadRowDoesNotRefuseTheOthers(t *testing.T) {
	long := strings.Repeat("n", 1_001)
	good := "2.17.0.00.0.00.01.0000;Dinas Koperasi;1.02.02;PROGRAM\n"
	agencyRow := "Kode;Uraian;Target 2027;Indikator\n1.02.0.00.0.00.01.0000;%s;;\n1.02.02;A;5;x\n2.17.0.00.0.00.01.0000;Dinas;;\n1.02.02;PROGRAM;;\n"
	for name, text := range map[string]string{
		"a year far away":           "Kode PD;Perangkat Daerah;Kode;Program;Indikator;Target n+900\n" + good + "2.17.0.00.0.00.01.0000;Dinas Koperasi;1.02.03;LAIN;x;5\n",
		"a long name over the rows": "Perangkat Daerah : 1.02.0.00.0.00.01.0000 " + long + "\nKode;Program;Target 2027;Indikator\n1.02.02;A;5;x\nPerangkat Daerah : 2.17.0.00.0.00.01.0000 Dinas\n1.02.02;PROGRAM;5;x\n",
		"a long name in a row":      fmt.Sprintf(agencyRow, long),
		"a long code":               strings.Replace(fmt.Sprintf(agencyRow, "Dinas A"), "1.02.0.00", "1.02"+strings.Repeat(".0", 600), 1),
		"a long unit":               "Kode PD;Perangkat Daerah;Kode;Program;Sub Unit\n" + good + "2.17.0.00.0.00.01.0000;Dinas Koperasi;1.02.02.2.01;Kegiatan;\n2.17.0.00.0.00.01.0000;Dinas Koperasi;1.02.02.2.01.0001;Sub;" + long + "\n",
		"a long source":             "Kode PD;Perangkat Daerah;Kode;Program;Sumber Dana;Pagu 2027\n" + good + "2.17.0.00.0.00.01.0000;Dinas Koperasi;1.02.03;LAIN;1.1 " + long + ";5\n",
		"a source of another code":  "Kode PD;Perangkat Daerah;Kode;Program;Sumber Dana;Pagu 2027\n2.17.0.00.0.00.01.0000;Dinas Koperasi;1.02.03;LAIN;1.1 PAD;5\n2.17.0.00.0.00.01.0000;Dinas Koperasi;1.02.03;LAIN;1.2 PAD;6\n" + good,
		"an agency by two names":    "Kode PD;Perangkat Daerah;Kode;Program\n2.17;Dinas A;1.02.02;P\n2.17;Dinas B;1.02.02;P\n2.18;Dinas A;1.02.02;P\n" + good,
		"units of one code":         "Kode PD;Perangkat Daerah;Kode;Program;Kode Sub Unit;Sub Unit\n2.17;Dinas A;1.02.02;P\n2.17;Dinas A;1.02.02.2.01;K;;\n2.17;Dinas A;1.02.02.2.01.0001;S;7;Satu\n2.17;Dinas A;1.02.02.2.01.0001;S;8;Satu\n2.17;Dinas A;1.02.02.2.01.0001;S;7;Dua\n" + good,
	} {
		t.Run(name, func(t *testing.T) {
			o := offerOf(t, "data.csv", text, workbook.Options{Year: 2027})
			p := newPlan(t, 2027)
			preview := incoming.Weigh(p, nil, o)
			changes, err := incoming.Take{Offer: o}.Changes(p, model.Context{})
			if err == nil {
				err = p.Apply(changes)
			}
			if err != nil || p.Lines.Len() == 0 || strings.Contains(text, long) && preview.Count[incoming.Refused] == 0 {
				t.Errorf("%v, %d lines: %v", preview.Count, p.Lines.Len(), err)
			}
		})
	}
}

// TestABadRowOfAnAgencyKeepsItsLinesFromTheOneAbove holds that lines below an agency that cannot be read are not given to the agency before it.
func TestABadRowOfAnAgencyKeepsItsLinesFromTheOneAbove(t *testing.T) {
	for name, bad := range map[string]string{
		"a letter in its code": "1.02.0.00.0.00.01.000O;Dinas Kesehatan;;\n",
		"a name too long":      "1.02.0.00.0.00.01.0000;" + strings.Repeat("n", 1_001) + ";;\n",
		"a label too long":     "Perangkat Daerah : " + strings.Repeat("n", 1_001) + ";;;\n",
	} {
		t.Run(name, func(t *testing.T) {
			o := offerOf(t, "data.csv", "Kode;Uraian;Target 2027;Indikator\n2.17.0.00.0.00.01.0000;Dinas Koperasi;;\n2.17.02;PROGRAM;5;x\n"+bad+"1.02.02;LAIN;6;y\n", workbook.Options{Year: 2027})
			preview := incoming.Weigh(newPlan(t, 2027), nil, o)
			if len(o.Refuse) != 1 || o.Refuse[0].Row != 4 || preview.Count != [5]int{incoming.New: 1, incoming.Refused: 2} {
				t.Errorf("%v; %+v", preview.Count, o.Refuse)
			}
		})
	}
}
