package verbs_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"benangmerah/app/verbs"
)

var allVerbs = []string{"sample", "new", "import", "template", "nomenclature", "split", "merge", "compare", "links", "consistency", "agenda", "correct", "corrections", "decide", "floor", "note", "claim", "direct", "directives", "directive", "attendance", "close-day", "moments", "minutes", "notula", "paper", "paragraphs", "deliver", "papers-form", "readiness", "ceiling", "scenario", "rank", "export", "check", "backup", "seal", "unseal", "backups", "restore", "guide", "unlock-screen", "monev", "realise", "evaluate", "promises", "cohorts", "requirements", "quotas", "applicants", "assess", "curate", "send-on", "force", "freeze", "progress", "compare-lists", "refocus", "claims", "thread", "threads"}

func TestWrongWordsAreToldInBothLanguages(t *testing.T) {
	d := newDesk(t)
	for _, c := range []struct {
		args   []string
		id, en string
		help   string
	}{
		{[]string{"chek"}, `Tidak ada kata kerja "chek". Yang mirip: check.`, `There is no verb "chek". Like it: check.`, "help"},
		{[]string{"terbang"}, `Tidak ada kata kerja "terbang".`, `There is no verb "terbang".`, "help"},
		{[]string{"help", "terbang"}, `Tidak ada kata kerja "terbang".`, `There is no verb "terbang".`, "help"},
		{[]string{"check", "a", "--cepat"}, "Tidak ada pilihan --cepat.", "There is no option --cepat.", "help check"},
		{[]string{"check", "a", "-x"}, "Tidak ada pilihan -x.", "There is no option -x.", "help check"},
		{[]string{"check"}, "Kata kerja check: jumlah berkas atau folder harus 1, bukan 0. Pemakaian: check BERKAS", "The verb check: the number of files or folders must be 1, not 0. Usage: check FILE", "help check"},
		{[]string{"check", "a", "b"}, "bukan 2", "not 2", "help check"},
		{[]string{"backup", "a"}, "harus 2, bukan 1", "must be 2, not 1", "help backup"},
		{[]string{"new", "a"}, "Kata kerja new memerlukan --region, --year.", "The verb new needs --region, --year.", "help new"},
		{[]string{"new", "a", "--region"}, "Pilihan --region memerlukan isi.", "The option --region needs a value.", "help new"},
		{[]string{"new", "a", "--region", "x", "--year", "abc"}, `"abc" tidak dapat dipakai untuk --year.`, `"abc" cannot be used for --year.`, "help new"},
		{[]string{"compare", "a", "--from", "usulan"}, "memerlukan --to.", "needs --to.", "help compare"},
		{[]string{"correct", "a"}, "memerlukan --agency.", "needs --agency.", "help correct"},
		{[]string{"correct", "a", "--agency", "x"}, "Pilih tepat satu: --amount, --spread, --shift-to, --target, --field.", "Choose exactly one of: --amount, --spread", "help correct"},
		{[]string{"correct", "a", "--agency", "x", "--amount", "1"}, "memerlukan --line, --reason.", "needs --line, --reason.", "help correct"},
		{[]string{"correct", "a", "--agency", "x", "--spread", "-1 %", "--target", "1"}, "Pilih tepat satu", "Choose exactly one", "help correct"},
		{[]string{"correct", "a", "--agency", "x", "--spread", "-1 %", "--fund", "DAU", "--preview"}, "Pilihan --spread dan --fund tidak dapat dipakai bersama.", "The options --spread and --fund do not go together.", "help correct"},
		{[]string{"correct", "a", "--agency", "x", "--shift-to", "1", "--line", "2", "--preview"}, "memerlukan --amount.", "needs --amount.", "help correct"},
		{[]string{"correct", "a", "--agency", "x", "--amount", "1", "--line", "1", "--line", "2", "--preview"}, "Dengan --amount hanya satu --line", "With --amount only one --line", "help correct"},
		{[]string{"correct", "a", "--agency", "x", "--spread", "1 M", "--unit", "1", "--preview"}, "--unit memerlukan --line.", "--unit needs --line.", "help correct"},
		{[]string{"decide", "a", "--agency", "x"}, "Pilih tepat satu: --verdict, --withdraw.", "Choose exactly one of: --verdict, --withdraw.", "help decide"},
		{[]string{"decide", "a", "--agency", "x", "--verdict", "ditolak", "--withdraw"}, "Pilih tepat satu", "Choose exactly one", "help decide"},
		{[]string{"note", "a", "--speaker", "x"}, "Pilih tepat satu: --text, --id.", "Choose exactly one of: --text, --id.", "help note"},
		{[]string{"note", "a", "--withdraw"}, "Pilihan --withdraw memerlukan --id.", "The option --withdraw needs --id.", "help note"},
		{[]string{"note", "a", "--id", "1", "--withdraw", "--text", "x"}, "Pilihan --withdraw dan --text", "The options --withdraw and --text", "help note"},
		{[]string{"claim", "a", "--text", "x", "--line", "1"}, "Pilihan --line memerlukan --indicator.", "The option --line needs --indicator.", "help claim"},
		{[]string{"claim", "a", "--id", "1", "--agency", "x"}, "Pilihan --id dan --agency", "The options --id and --agency", "help claim"},
		{[]string{"claim", "a", "--text", "x", "--unit", "1"}, "--unit memerlukan --line.", "--unit needs --line.", "help claim"},
		{[]string{"direct", "a"}, "Pilih tepat satu: --text, --id.", "Choose exactly one of: --text, --id.", "help direct"},
		{[]string{"floor", "a", "--give", "x", "--next"}, "Pilih tepat satu: --give, --next, --end, --queue, --drop, --move.", "Choose exactly one of: --give", "help floor"},
		{[]string{"floor", "a", "--move", "x"}, "memerlukan --move, --place.", "needs --move, --place.", "help floor"},
		{[]string{"floor", "a", "--end", "--slot", "1.1"}, "Pilihan --end dan --slot", "The options --end and --slot", "help floor"},
		{[]string{"agenda", "a", "--begin", "next", "--end"}, "Pilihan --begin dan --end", "The options --begin and --end", "help agenda"},
		{[]string{"minutes", "a"}, "memerlukan --out.", "needs --out.", "help minutes"},
		{[]string{"minutes", "a", "--out", "b", "--override", "c"}, "hanya berlaku bersama --final", "only goes with --final", "help minutes"},
		{[]string{"export", "a"}, "memerlukan --out.", "needs --out.", "help export"},
		{[]string{"nomenclature", "a"}, "harus 2, bukan 1", "must be 2, not 1", "help nomenclature"},
		{[]string{"nomenclature", "a", "b", "--check"}, "harus 1, bukan 2", "must be 1, not 2", "help nomenclature"},
		{[]string{"nomenclature", "a", "--check", "--apply"}, "Pilihan --apply tidak berlaku bersama --check.", "The option --apply does not go with --check.", "help nomenclature"},
		{[]string{"nomenclature", "a", "b", "--half", "desa"}, `"desa" tidak dapat dipakai untuk --half.`, `"desa" cannot be used for --half.`, "help nomenclature"},
		{[]string{"split", "a"}, "memerlukan --agency, --out.", "needs --agency, --out.", "help split"},
		{[]string{"merge", "a", "b", "--ours", "--theirs"}, "Pilih salah satu saja: --ours atau --theirs.", "Choose only one of --ours and --theirs.", "help merge"},
		{[]string{"import", "a"}, "harus 2, bukan 1", "must be 2, not 1", "help import"},
		{[]string{"template", "a"}, "memerlukan --out.", "needs --out.", "help template"},
		{[]string{"import", "a", "b.json", "--apply"}, "Pilihan --apply tidak berlaku untuk b.json", "The option --apply does not apply to b.json", "help import"},
		{[]string{"links", "a", "--join", "1=2", "--all-same-name"}, "Pilihan --join dan --all-same-name tidak dapat dipakai bersama.", "The options --join and --all-same-name do not go together.", "help links"},
		{[]string{"rank"}, "Sebutkan satu: BERKAS, atau --problem", "Name one: a FILE, or --problem", "help rank"},
		{[]string{"rank", "a", "--problem", "b"}, "Sebutkan satu: BERKAS, atau --problem", "Name one: a FILE, or --problem", "help rank"},
		{[]string{"rank", "--problem", "b", "--list"}, "berlaku untuk BERKAS", "go with a FILE", "help rank"},
		{[]string{"rank", "a", "b"}, "harus 1, bukan 2", "must be 1, not 2", "help rank"},
		{[]string{"seal", "a"}, "harus 2, bukan 1", "must be 2, not 1", "help seal"},
		{[]string{"unseal", "a", "b", "--password-file", "c", "--password-env", "D"}, "Pilihan --password-file dan --password-env", "The options --password-file and --password-env", "help unseal"},
		{[]string{"check", "a", "--=x"}, "tidak dapat dibaca", "cannot be read", "help check"},
	} {
		contains(t, d.misuse(c.args...), c.id, "\nLihat: benangmerah "+c.help+"\n")
		contains(t, d.misuse(append(c.args[:1:1], append([]string{"--language", "en"}, c.args[1:]...)...)...), c.en, "\nSee: benangmerah "+c.help+"\n")
	}
	contains(t, d.misuse("check", "a", "--language", "fr"), `Bahasa "fr" tidak ada. Pilih id atau en.`)
}

func TestHelpExplainsEveryVerbInBothLanguages(t *testing.T) {
	d := newDesk(t)
	page := d.do("help")
	contains(t, page, "Pemakaian:", "Kata kerja:", "--language", "versi program", "benangmerah help KATA-KERJA")
	for _, same := range [][]string{{}, {"--help"}, {"-h"}} {
		if d.do(same...) != page {
			t.Errorf("%q says something else than help", same)
		}
	}
	english := d.do("help", "--language=en")
	contains(t, english, "Usage:", "Verbs:", "version of the program", "(default: id)")
	for _, verb := range allVerbs {
		contains(t, page, "\n  "+verb+" ")
		contains(t, english, "\n  "+verb+" ")
		contains(t, d.do("help", verb), "Pemakaian:\n  benangmerah "+verb+" ", "Contoh:\n  benangmerah "+verb+" ", "Pilihan di mana pun:")
		contains(t, d.do("help", verb, "--language", "en"), "Usage:\n  benangmerah "+verb+" ", "Example:", "Options everywhere:")
		if d.do(verb, "--help") != d.do("help", verb) {
			t.Errorf("%s --help and help %s differ", verb, verb)
		}
	}
	contains(t, d.do("help", "correct"), "--agency KODE", "singkatan perangkat daerah (wajib)", "(jika tidak diisi: hasil)")
	for _, cobras := range []string{"Usage:", "Flags:", "Available Commands", "help for", "(default"} {
		if strings.Contains(page+d.do("help", "correct"), cobras) {
			t.Errorf("%q is left in the Indonesian help", cobras)
		}
	}
}

func TestVersion(t *testing.T) {
	d := newDesk(t)
	for _, flag := range []string{"--version", "-v"} {
		if got := d.do(flag); got != "Benang Merah 1.2.3\n" {
			t.Errorf("%s prints %q", flag, got)
		}
	}
}

func TestWhatIsForTheVerbsAndWhatForTheWindow(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	if err := os.WriteFile("arsip", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, verb := range append(allVerbs, "help", "--version", "-h", "smaple") {
		if !verbs.Wanted([]string{verb, "x"}) {
			t.Errorf("%s is not taken for a verb", verb)
		}
	}
	for _, file := range []string{"", "kota.benang", "tidak ada.benang", "arsip", filepath.Join(dir, "tiada"), filepath.Join("folder", "check")} {
		if verbs.Wanted([]string{file}) {
			t.Errorf("%q is taken for a verb", file)
		}
	}
	if verbs.Wanted(nil) {
		t.Error("nothing is taken for a verb")
	}
}

var words = regexp.MustCompile(`"[^"]*"|\S+`)

// Every example of the help can be typed as it stands, on the sample or with the workbook of its name.
func TestExamplesOfTheHelpWork(t *testing.T) {
	for _, verb := range allVerbs {
		d := newDesk(t)
		t.Chdir(d.dir)
		t.Setenv("XDG_CONFIG_HOME", d.path("config"))
		t.Setenv("XDG_CACHE_HOME", d.path("cache"))
		if verb != "sample" && verb != "new" {
			d.sample()
		}
		d.book("rekap5.xlsx", figure{2027, nil, sub("1"), "PAD", 1})
		d.codes("nomenklatur-2027.xlsx", "Pendidikan")
		d.write("soal.json", []byte(problem))
		d.rowsFile("pemohon.csv", "Nama;Usaha", "Lampion Senja;Kriya")
		d.rowsFile("penilaian.csv", "Nama;Mutu produk", "Gerabah Muara;4")
		_, example, _ := strings.Cut(d.do("help", verb), "Contoh:\n  benangmerah ")
		line, _, _ := strings.Cut(example, "\n")
		args := words.FindAllString(line, -1)
		for i, arg := range args {
			args[i] = strings.Trim(arg, `"`)
		}
		if verb == "merge" {
			d.do("split", "kota.benang", "--agency", "DPMPTSP", "--out", "dpmptsp.benang")
		}
		d.write("sandi.txt", []byte("empat kata tidak berhubungan\n"))
		if verb == "unseal" {
			d.do("seal", "kota.benang", "kota.benang-sandi", "--password-file", "sandi.txt")
		}
		if verb == "restore" {
			d.do("backup", "kota.benang", "cadangan.benang")
		}
		if verb == "scenario" {
			d.do("scenario", "kota.benang", "--start", "Potong 10 %")
		}
		if verb == "agenda" { // the sample has one already
			d.do("new", "kota-2.benang", "--region", "Kota Uji", "--year", "2027")
			d.do("import", "kota-2.benang", "rekap5.xlsx", "--stage", "usulan", "--apply")
			args[1] = "kota-2.benang"
		}
		if at := slices.Index(args, "/media/stick"); at > 0 {
			args[at] = d.folder("stick")
		}
		if args[len(args)-1] == "--final" {
			d.refuseInLines(args...) // the meeting of the sample is still being held
			continue
		}
		d.do(args...)
	}
}
