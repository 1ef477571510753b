-- One database a service; each applies its own migrations at start.
CREATE DATABASE classification;
CREATE DATABASE screening;
CREATE DATABASE inspection;
CREATE DATABASE referral;
