package model

// Field names what of a line, an indicator or a figure is entered, corrected or brought by a file.
type Field string

// The fields of figures, which corrections change.
const (
	FieldBudget Field = "budget"
	FieldTarget Field = "target"
)

// The fields of lines.
const (
	FieldCode      Field = "code"
	FieldParent    Field = "parent"
	FieldSubUnit   Field = "sub_unit"
	FieldName      Field = "name"
	FieldMission   Field = "mission"
	FieldPriority  Field = "priority"
	FieldLocation  Field = "location"
	FieldGroup     Field = "group"
	FieldObjective Field = "objective"
	FieldOutcome   Field = "outcome"
)

// The fields of indicators.
const (
	FieldIndicator    Field = "indicator"
	FieldUnit         Field = "unit"
	FieldBaseline     Field = "baseline"
	FieldBaselineYear Field = "baseline_year"
	FieldDirection    Field = "direction"
	FieldFormula      Field = "formula"
	FieldSource       Field = "source"
	FieldOwner        Field = "owner"
	FieldOrder        Field = "order"
)

// FieldReason is the reason of a waiver.
const FieldReason Field = "reason"
