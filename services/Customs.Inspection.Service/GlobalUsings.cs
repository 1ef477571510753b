// The wire of the other services. Inside this namespace their short names would mean folders of the own core.
global using ClassificationV1 = Customs.Classification.V1;
global using CommonV1 = Customs.Common.V1;
global using ReferralV1 = Customs.Referral.V1;
global using ScreeningV1 = Customs.Screening.V1;
