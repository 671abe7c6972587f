package text

import (
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// wordedArgs gives what fills the verbs of an error's sentence with records, fields, stages, dates and amounts in the words of a language, and errors within it told in
// that language. It says whether anything became other than it was.
func wordedArgs(args []any, l locale.Language) (worded []any, other bool) {
	worded = slices.Clone(args)
	say := func(s Sentence, args ...any) string { return s.In(l, args...) }
	for i, arg := range args {
		switch arg := arg.(type) {
		case *model.Error:
			within := Error(arg, l)
			worded[i], other = within, other || within != arg
		case model.Kind:
			worded[i], other = KindName(say, arg), true
		case model.FieldOf:
			worded[i], other = MergeField(say, arg.Name, arg.Kind), true
		case model.Date:
			if day := locale.FormatDate(arg, l); day != "" {
				worded[i], other = day, true
			}
		case model.About:
			worded[i], other = aboutIn(say, arg, l), true
		}
	}
	return worded, other
}

// KindName names a record by its kind: a line of the plan, a budget. A kind without a name stays as it is.
func KindName(say Say, kind model.Kind) string {
	if name, known := MergeKinds[kind]; known {
		return say(name)
	}
	return string(kind)
}

func aboutIn(say Say, about model.About, l locale.Language) string {
	words := make([]string, len(about))
	for i, of := range about {
		switch of := of.(type) {
		case model.Stage:
			words[i] = StageName(say, of)
		case model.Money:
			words[i] = locale.FormatRupiah(of, l)
		default:
			words[i] = model.About{of}.String()
		}
	}
	return strings.Join(words, "; ")
}
