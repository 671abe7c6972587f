package text

import "maps"

// errorParts are the English of every sentence and hint of an error, by the part of the product that says it; no sentence is in two of them.
var errorParts = []map[string]string{
	errorsOfCohorts,
	errorsOfComparison,
	errorsOfCorrections,
	errorsOfFiles,
	errorsOfIncoming,
	errorsOfIntake,
	errorsOfMeeting,
	errorsOfMerge,
	errorsOfMonev,
	errorsOfPapers,
	errorsOfPlan,
	errorsOfPost,
	errorsOfRank,
	errorsOfRefocusing,
	errorsOfRoadmap,
	errorsOfShared,
}

// errorsInEnglish gives the English of every sentence and hint of an error, by the Indonesian one. Verbs of package fmt are the same in both, in the same order.
var errorsInEnglish = joined(errorParts)

// joined puts maps into one.
func joined(parts []map[string]string) map[string]string {
	all := map[string]string{}
	for _, part := range parts {
		maps.Copy(all, part)
	}
	return all
}
